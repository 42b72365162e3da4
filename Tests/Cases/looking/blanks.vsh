#: title Two codes that differ by blanks alone are quoted in a table, and so is what has blanks at its ends
#: tags looking
add-phase "03-300" Concrete
add-phase "03-300 " "Concrete  slab"
add-phase "05-500" Metals
sync
list phases
expect output <<END
code       description       cost-types
"03-300"   Concrete          L,M,S,E,O
"03-300 "  "Concrete  slab"  L,M,S,E,O
05-500     Metals            L,M,S,E,O
END
tab costcodes
expect output <<END
code       description       cost-types  status  in-vista
"03-300"   Concrete          L,M,S,E,O   active  yes
"03-300 "  "Concrete  slab"  L,M,S,E,O   active  yes
05-500     Metals            L,M,S,E,O   active  yes
END
show phase "03-300 "
expect output <<END
phase "03-300 " · in procore: standard-code "03-300 "
               vista             procore
  description  "Concrete  slab"  "Concrete  slab"
  cost-types   L,M,S,E,O         L,M,S,E,O
END
# Data stays as it is.
list phases --format csv
expect output <<END
code,description,cost-types
03-300,Concrete,"L,M,S,E,O"
"03-300 ",Concrete  slab,"L,M,S,E,O"
05-500,Metals,"L,M,S,E,O"
END
remove-phase "03-300 "
list phases
expect output <<END
code    description  cost-types
03-300  Concrete     L,M,S,E,O
05-500  Metals       L,M,S,E,O
END
