# Prints what bash offers: bash.bash SCRIPT WORD…, where the last word is the one that is being typed.
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
COMP_LINE="$*"
COMP_POINT=${#COMP_LINE}
COMPREPLY=()
# Outside a real Tab there is nothing to set; that it is asked for is seen at the word's end.
compopt() { :; }
_vsh "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
