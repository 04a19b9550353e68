import { Accordion } from '@mantine/core';
import { IconCalendar, IconMail } from '@tabler/icons-react';
import { iconSize, iconStroke } from '../theme/sizes.ts';
import { words } from '../wording/en.ts';
import { exportGuides } from '../wording/export-guides.ts';
import styles from './export-guides.module.css';

/** How to get files out of where people keep their mail and calendars. */
export function ExportGuides() {
  return (
    <section className={styles.guides} aria-labelledby="guides-title">
      <h2 className={styles.title} id="guides-title">
        {words.imports.guide}
      </h2>
      <Accordion variant="default" order={3} classNames={{ item: styles.item, control: styles.control }}>
        {exportGuides.map(({ source, what, steps }) => {
          const Icon = what === 'mail' ? IconMail : IconCalendar;
          return (
            <Accordion.Item key={source} value={source}>
              <Accordion.Control
                icon={
                  <Icon
                    size={iconSize.normal}
                    stroke={iconStroke}
                    aria-hidden="true"
                    className={styles.icon}
                  />
                }
              >
                {source}
              </Accordion.Control>
              <Accordion.Panel>
                <ol className={styles.steps}>
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              </Accordion.Panel>
            </Accordion.Item>
          );
        })}
      </Accordion>
    </section>
  );
}
