#: title define makes a command of a block
#: tags language
define phases FIRST LAST {
  for n in ${FIRST}..$LAST {
    add-phase 0$n "Phase $n"
  }
}
phases 1 3
expect count phases = 3
undo
expect count phases = 0
define twice CODE {
  remove-phase $CODE
  add-phase $CODE "Again"
}
phases 1 1
twice 01
expect phase 01 description = Again
twice 09                                  # its error is that of the command inside, and nothing of it stays
expect error not-found
let CODE = outer
twice 01
echo $CODE                                # the arguments hide what had their names, and give it back
expect output <<END
outer
END
define pair Aa BB {
  add-phase $Aa $BB
}
pair 07 x                                 # names that look alike to a machine are two arguments all the same
expect phase 07 description = x
