#: title A text is explained by any part of it, in capitals or not, with somebody's own names in it or without
#: tags looking
explain "missing PHASE relationships"
expect output <<END
missing-phase-relationships  (cost codes)
  when      a cost code on the project has no phase in JC Phases any more, as the last sync saw it, so the relationship between the job's phase and the company's cannot be validated
  message   “Missing Phase Relationships Exist”, word for word as a public page has it
  do        put the phase back in Vista, wait for the hourly sync and retry (method 1), or take the code off the project and retry (method 2)
  rule  28 missing-phase: If the phase of any cost code is gone from JC Phases, the job's whole export fails (that all of it fails is inferred, and so is that budgets, commitments and change orders fail for the codes they use). [stated]
END
# Several things say it: a line each, and what to type for more.
explain "still has master cost types"
explain "can't be blank"
expect output <<END
name            text                          more
bad-number      … can't be blank.             explain bad-number
bad-number      Commitment ID can't be blank  explain bad-number
bad-number      Code can't be blank.          explain bad-number
job-id-invalid  Code can't be blank.          explain job-id-invalid
no-date         Billing date can't be blank.  explain no-date
END
# A message about somebody's own job is known by what stays the same of it.
explain "contract 123 is tied to 2 projects"
explain "contract 123 is tied to"
explain "no help like that"
expect error not-found
explain xy
expect error not-found
# Words of tickets, which no message has; those of a name; several words without quotes.
explain vendor not found
expect output <<END
name               text                                     more
vendor-not-linked  the company has no vendor in Vista       explain vendor-not-linked
vendor-inactive    the vendor is gone or inactive in Vista  explain vendor-inactive
END
explain period closed
explain 'not synced'
explain Wrong invoice
expect output <<END
name             text                                                         more
still-in-vista   the object is still in Vista                                 explain still-in-vista
invalid-amounts  an invoice asks for more than is left                        explain invalid-amounts
invoice-paid     the invoice is paid, or would be paid more than it asks for  explain invoice-paid
END
explain the phase does not exist in Vista
expect output <<END
name                         text                                                                                                                                                                       more
missing-phase-relationships  a cost code on the project has no phase in JC Phases any more, as the last sync saw it, so the relationship between the job's phase and the company's cannot be validated  explain missing-phase-relationships
phase-not-on-file            Vista knows no phase that this code could be                                                                                                                               explain phase-not-on-file
phase-inactive               the phase is inactive on the job                                                                                                                                           explain phase-inactive
END
