/** Response headers with which a protection service says that it answered instead of the site. */
export const CHALLENGE_HEADERS: readonly { header: string; value: RegExp; service: string }[] = [
  // developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
  { header: 'cf-mitigated', value: /challenge/i, service: 'Cloudflare' },
  // docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html
  { header: 'x-amzn-waf-action', value: /challenge|captcha/i, service: 'AWS WAF' },
  { header: 'x-vercel-mitigated', value: /challenge|deny/i, service: 'Vercel' },
  { header: 'x-datadome', value: /protected/i, service: 'DataDome' },
  { header: 'x-sucuri-block', value: /./, service: 'Sucuri' },
]

/**
 * Markup that only a check page has. Scripts that protection services put into ordinary pages are left out on purpose:
 * `/cdn-cgi/challenge-platform/` alone, for example, stands in half of the pages behind Cloudflare.
 */
export const CHALLENGE_MARKUP: readonly { marker: RegExp; service: string }[] = [
  {
    marker: /window\._cf_chl_opt|cf_chl_(?:rc|f)_tk|id="challenge-(?:form|running|error-text)"/i,
    service: 'Cloudflare',
  },
  {
    marker: /<title>\s{0,20}(?:just a moment|attention required! \| cloudflare|один момент|bir dəqiqə)/i,
    service: 'Cloudflare',
  },
  { marker: /<title>\s{0,20}ddos-guard|\/\.well-known\/ddos-guard\/(?:js-challenge|check)/i, service: 'DDoS-Guard' },
  {
    marker: /_Incapsula_Resource\?(?:SWJIYLWA|CWUDNSAI)|Request unsuccessful\. Incapsula incident/i,
    service: 'Imperva',
  },
  { marker: /geo\.captcha-delivery\.com|ct\.captcha-delivery\.com/i, service: 'DataDome' },
  { marker: /px-captcha|captcha\.px-cdn\.net/i, service: 'HUMAN' },
  {
    marker: /AwsWafIntegration\.(?:saveReferrer|checkForceRefresh)|token\.awswaf\.com[^"']{0,200}challenge/i,
    service: 'AWS WAF',
  },
  { marker: /sucuri_cloudproxy_js|<title>\s{0,20}sucuri website firewall/i, service: 'Sucuri' },
  { marker: /\/__qrator\/|qrator[_-]msid/i, service: 'Qrator' },
  {
    marker:
      /<title>\s{0,20}(?:checking your browser|verifying you are human|are you a (?:robot|human)|vercel security checkpoint)/i,
    service: 'a bot check',
  },
  {
    marker: /<title>\s{0,20}(?:проверка браузера|вы не робот|подтвердите, что (?:запросы|вы))/i,
    service: 'a bot check',
  },
]

/** A document of nothing but a script that sets a cookie and loads the page again, as small hosters serve it. */
export const COOKIE_RELOAD =
  /document\.cookie\s{0,4}=[^<]{1,4000}location\.(?:reload|replace|href|assign)|slowAES\.decrypt/i
