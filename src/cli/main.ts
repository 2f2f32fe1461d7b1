#!/usr/bin/env node
import {run} from './run.js'

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', error => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
})

void run(process.argv.slice(2), {
  input: process.stdin,
  out: text => process.stdout.write(text),
  error: text => process.stderr.write(text)
}).then(code => {
  process.exitCode = code
})
