/** What `runTests` says on the command line of the VS Code that it starts. */
export interface LaunchArguments {
  readonly extensionFolders: readonly string[];
  readonly extensionTestsPath: string;
  readonly userDataFolder: string | undefined;
  readonly workspaceFolder: string;
  /** Whether the extension runs as one of the web, in a worker of the page. */
  readonly onWeb: boolean;
}

/** Reads the arguments of a desktop VS Code as far as they mean something to the one in the browser. */
export function readLaunchArguments(commandLine: readonly string[]): LaunchArguments {
  const values = (name: string) =>
    commandLine
      .filter((argument) => argument.startsWith(`--${name}=`))
      .map((argument) => argument.slice(name.length + 3));
  const [extensionTestsPath] = values('extensionTestsPath');
  if (extensionTestsPath === undefined) {
    throw new Error('Say which tests to run: --extensionTestsPath=FILE.');
  }
  return {
    extensionFolders: values('extensionDevelopmentPath'),
    extensionTestsPath,
    userDataFolder: values('user-data-dir')[0],
    workspaceFolder: commandLine.find((argument) => !argument.startsWith('--')) ?? process.cwd(),
    onWeb: values('extensionDevelopmentKind').includes('web'),
  };
}
