const secondsBetweenSigns = 5;

/** Says what is being done, shows that it goes on, and says how long it took. */
export async function withProgress<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const start = Date.now();
  const elapsedSeconds = () => Math.round((Date.now() - start) / 1000);
  console.log(`${label} …`);
  const timer = setInterval(() => {
    console.log(`  … still at it after ${elapsedSeconds()} s`);
  }, secondsBetweenSigns * 1000);
  try {
    const result = await work();
    console.log(`  done in ${elapsedSeconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
