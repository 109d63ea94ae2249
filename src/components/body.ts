import BodyCode from './BodyCode.astro';
import BodyHeading2 from './BodyHeading2.astro';
import BodyHeading3 from './BodyHeading3.astro';
import BodyTable from './BodyTable.astro';
import Diagram from './Diagram.astro';
import Example from './Example.astro';

/** What the Markdown and the components of a body become. CONTRIBUTING lists those an author may use. */
export const bodyComponents = {
  h2: BodyHeading2,
  h3: BodyHeading3,
  pre: BodyCode,
  table: BodyTable,
  Diagram,
  Example,
};
