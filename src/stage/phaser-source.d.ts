// Phaser's source files, which its package does not export: vite.config.ts says where they are.
declare module 'phaser-source/*' {
  const part: unknown;
  export default part;
}
