# Prints the line that zsh makes of one where Tab is pressed, in a terminal of its own: zsh.zsh SCRIPT WORD….
script=$1
shift
zmodload zsh/zpty
setup=$(mktemp)
cat >$setup <<END
PS1='' PS2='' RPS1=''
unsetopt beep
autoload -Uz compinit && compinit -u -D
source ${(q)script}
show() { print -r -- "<\$BUFFER>"; exit }
zle -N show
bindkey '^I' complete-word '^X' show
print -r -- '<ready>'
END
zpty shell zsh -f -i
zpty -w shell "source $setup"
zpty -r -m shell line '*<ready>*'
zpty -w -n shell "$*"$'\t\x18'
zpty -r -m shell line '*<vsh*>*'
rm $setup
line=${line##*<}
print -r -- ${line%%>*}
