import type { PersonPage } from '../../shared/contract/people.ts';
import { Matter } from '../attention/matters.tsx';
import { words } from '../wording/en.ts';
import sections from './section.module.css';

/** What is open between the user and a person; nothing where nothing is. */
export function OpenMatters({ page }: { page: PersonPage }) {
  if (page.matters.length === 0) return null;
  return (
    <section className={sections.section} aria-labelledby="matters-title">
      <h3 className={sections.title} id="matters-title">
        {words.ledger.matters}
      </h3>
      <ul>
        {page.matters.map((matter) => (
          <Matter key={matter.key} matter={matter} person={page} link="none" />
        ))}
      </ul>
    </section>
  );
}
