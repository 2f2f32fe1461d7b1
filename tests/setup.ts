import fc from 'fast-check'

/** One seed for every run, so that a failure comes back; another with `FAST_CHECK_SEED=7 npm test`. */
fc.configureGlobal({seed: Number(process.env['FAST_CHECK_SEED'] ?? 20261125)})
