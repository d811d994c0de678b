export { createDeliveryStage, type DeliveryStageOptions } from './stage.ts'
export { webhookSenderSettings } from './config.ts'
