# Outlives the program that started it only long enough to end that program's children.
# Told on standard input: "+ <pid> <signal>" a child to guard, "- <pid>" one that ended. The end of the input
# without "done" means that the program died, however it died. Signals of the terminal are not for the guard.
trap '' INT TERM HUP
guarded=''

# When a process was started, so that a number given to another process later is never mistaken for a child;
# nothing for one that ended and is only not collected yet.
started() {
    if [ -r "/proc/$1/stat" ]; then
        # shellcheck disable=SC2046 # one word per field
        set -- $(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null)
        [ "${1:-Z}" = Z ] || printf '%s' "${20}"
    else
        ps -o lstart= -p "$1" 2>/dev/null | tr -d ' '
    fi
}

living() {
    for entry in $guarded; do
        pid=${entry%%/*}; rest=${entry#*/}
        now=$(started "$pid")
        [ -n "$now" ] && [ "$now" = "${rest#*/}" ] && printf '%s ' "$entry"
    done
}

while read -r word pid signal; do
    case $word in
        +) guarded="$guarded $pid/$signal/$(started "$pid")" ;;
        -) kept=''; for entry in $guarded; do [ "${entry%%/*}" = "$pid" ] || kept="$kept $entry"; done; guarded=$kept ;;
        done) exit 0 ;;
    esac
done

for entry in $(living); do rest=${entry#*/}; kill -s "${rest%%/*}" "${entry%%/*}" 2>/dev/null; done
seconds=0
while [ -n "$(living)" ] && [ "$seconds" -lt 10 ]; do sleep 1; seconds=$((seconds + 1)); done
for entry in $(living); do kill -s KILL "${entry%%/*}" 2>/dev/null; done
