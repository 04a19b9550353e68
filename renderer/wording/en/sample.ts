/** Words about the sample data. */
export const sample = {
  label: 'Sample data',
  first: {
    title: 'Or look around first',
    text: 'An invented archive, two years with forty people, is read as yours would be. One click, and it is gone again.',
    explore: 'Explore with sample data',
  },
  shown: 'This is sample data.',
  remove: 'Remove it',
  removed: 'The sample data is gone.',
  back: 'Bring it back',
} as const;
