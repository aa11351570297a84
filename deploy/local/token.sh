# A token from the local issuer, with nothing but bash: ./run token <role,…> [gemeente,…] [--sub NAME] [--werkgever ID]
# Sourced by ./run.

readonly ISSUER_HOST=localhost ISSUER_PORT=$((8090 + ${MEEDOEN_PORT_OFFSET:-0}))

encode() { # form encoding, byte by byte
  local LC_ALL=C text=$1 i c hex
  for ((i = 0; i < ${#text}; i++)); do
    c=${text:i:1}
    case $c in
      [a-zA-Z0-9._~-]) printf '%s' "$c" ;;
      *) printf -v hex '%02X' "'$c" && printf '%%%s' "${hex: -2}" ;;
    esac
  done
}

post() { # <form>: the issuer's answer
  if command -v curl >/dev/null; then
    curl -sS --max-time 5 -d "$1" "http://$ISSUER_HOST:$ISSUER_PORT/meedoen/token" 2>/dev/null
    return
  fi
  exec 3<>"/dev/tcp/$ISSUER_HOST/$ISSUER_PORT" || return 1
  printf 'POST /meedoen/token HTTP/1.1\r\nHost: %s:%s\r\nConnection: close\r\n' "$ISSUER_HOST" "$ISSUER_PORT" >&3
  printf 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %s\r\n\r\n%s' "${#1}" "$1" >&3
  cat <&3
} 2>/dev/null

token() {
  local form="grant_type=client_credentials&client_id=run&client_secret=run" answer positional=()
  while [ $# -gt 0 ]; do
    case $1 in
      --sub | --werkgever | --oin | --doelbinding)
        [ $# -ge 2 ] || { echo "$1 needs a value." >&2; return 1; }
        form="$form&${1#--}=$(encode "$2")"
        shift 2
        ;;
      -*) echo "There is no option $1." >&2; return 1 ;;
      *) positional+=("$1"); shift ;;
    esac
  done
  if [ ${#positional[@]} -lt 1 ] || [ ${#positional[@]} -gt 2 ]; then
    echo "Usage: ./run token <role[,role…]> [gemeente[,gemeente…]] [--sub NAME] [--werkgever ID]" >&2
    return 1
  fi
  form="$form&roles=$(encode "${positional[0]}")&gemeenten=$(encode "${positional[1]:-}")"
  if ! answer=$(post "$form"); then
    echo "The token issuer does not answer on port $ISSUER_PORT; start the suite with ./run" >&2
    return 1
  fi
  if [[ $answer =~ \"access_token\"[[:space:]]*:[[:space:]]*\"([^\"]+)\" ]]; then
    echo "${BASH_REMATCH[1]}"
  else
    echo "The token issuer gave no token: $answer" >&2
    return 1
  fi
}
