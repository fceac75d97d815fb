import { typesOf } from '../markup/json-ld.ts';
import type { PageFacts } from '../markup/page-facts.ts';
import { wordSet } from '../word-list.ts';

/** Types of schema.org that are no articles and hold text of their own. */
const OTHER_TYPES = wordSet(`
    Product ProductGroup Offer SoftwareApplication WebApplication MobileApplication APIReference Service LocalBusiness
    FAQPage QAPage DiscussionForumPosting ProfilePage ContactPage AboutPage Course JobPosting Event Hotel`);
/** Programs that make nothing but manuals, forums or shops, as they name themselves. */
const OTHER_MAKER =
  /^(?:sphinx|docusaurus|mkdocs|mdbook|gitbook|vuepress|docbook|doxygen|javadoc|discourse|phpbb|vbulletin|xenforo|mybb|shopify|shopware|magento|prestashop)\b/iu;

/** What OpenGraph calls pages that are no articles; `website` is what pages say that do not know. */
const OTHER_OBJECT = /^(?:product|profile|book|business|place|restaurant)\b/u;

/** Whether a page declares to be a thread, a manual, a product or another thing that people read and that is no article. */
export function isDeclaredOther(facts: PageFacts): boolean {
  const makers = facts.metas.get('generator') ?? [];
  return (
    facts.linked.some((node) => typesOf(node).some((type) => OTHER_TYPES.has(type))) ||
    makers.some((each) => OTHER_MAKER.test(each)) ||
    (facts.metas.get('og:type') ?? []).some((each) => OTHER_OBJECT.test(each))
  );
}
