// What the package starts: an older Node could not even read the program, and would say something that nobody understands.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) await import('./main.ts')
else {
  process.stderr.write(
    `error: minutebook needs Node 22.18 or newer, this is ${process.version}; see https://nodejs.org\n`,
  )
  process.exitCode = 2
}

export {}
