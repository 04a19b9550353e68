/** A file that the build copies beside the programs; the import is its absolute path there. */
declare module '*?asset' {
  const path: string;
  export default path;
}

/** The text of a file, as part of the program. */
declare module '*?raw' {
  const text: string;
  export default text;
}
