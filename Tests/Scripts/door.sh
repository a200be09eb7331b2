#!/bin/bash
# The README's door over SSH, command by command as printed, on accounts of their own: what a key
# reaches after each. As root, in a mount namespace of its own (unshare -m): /etc, /home, /srv and
# /usr/local/bin are written on a memory disk, and nothing of this is left.
#
#   door.sh PROGRAM README PORT FOLDER
set -eu
program=$1 readme=$2 port=$3 work=$4
umask 022
mount -t tmpfs door "$work"
chmod 755 "$work"
mkdir -p /run/sshd /usr/local/bin
for place in /etc /home /srv /usr/local/bin; do
  name=${place//\//_}
  mkdir "$work/$name.new" "$work/$name.work"
  mount -t overlay door -o "lowerdir=$place,upperdir=$work/$name.new,workdir=$work/$name.work" "$place"
done
cd "$work"
install -m 755 "$program" /usr/local/bin/vivier
sed -n '/^## Une ASBL/,/^## Files/p' "$readme" | sed -n 's/^    //p' > commands
ssh-keygen -q -t ed25519 -N '' -f marie
ssh-keygen -q -t ed25519 -N '' -f zoe
ssh-keygen -A > /dev/null
printf 'la phrase de qui tient\n' > own
printf 'la phrase de qui tient\nla phrase de la coordination\n' > both
printf 'Nom\nLe Fil des Mots\n' > asbl.csv

vivier() {
  case "$*" in
    *"member add"*) set -- "$@" --new-passphrase-fd 0 ;;
    *"member remove"*) set -- "$@" --yes ;;
  esac
  runuser -u vivier -- vivier "$@" --passphrase-fd 0 < both 2>> said
}
sudo() {
  if [ "$1" != -u ]; then "$@"; return; fi
  shift 2
  if [ "$1" = vivier ]; then shift; vivier "$@" > /dev/null; else runuser -u vivier -- "$@"; fi
}
systemctl() { kill -HUP "$(cat "$work/pid")"; sleep 0.5; }

# The first line of the README that holds these words; as printed, but for what is given to replace.
as_printed() {
  local line
  line=$(grep -F -m 1 -e "$1" commands)
  [ $# -lt 3 ] || line=${line//$2/$3}
  eval "$line" >> said 2>&1
}
knock() {
  local answer
  answer=$(timeout 20 ssh -F /dev/null -p "$port" -o BatchMode=yes -o StrictHostKeyChecking=no \
    -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -i "$2" "$1@127.0.0.1" id < /dev/null 2>&1) || true
  case $answer in
    "Il faut un terminal"*) answer=door ;;
    "Cet accès est fermé"*) answer=closed ;;
    *"Permission denied"*) answer=refused ;;
  esac
  printf '%s: %s\n' "$3" "$answer"
}
reload() { as_printed 'sshd -t &&'; }

as_printed 'adduser --disabled-password --gecos "" --shell /bin/sh vivier'
as_printed '-m 700 /home/vivier/.ssh'
as_printed '-g vivier /srv/vivier'
as_printed '-m 2770 /srv/vivier'
as_printed 'vivier init /srv/vivier'
vivier --reserve /srv/vivier import organisations asbl.csv > /dev/null
as_printed 'member add --coordinator'
/usr/sbin/sshd -o "Port=$port" -o ListenAddress=127.0.0.1 -o "PidFile=$work/pid" -E "$work/log"
trap 'kill "$(cat "$work/pid")"' EXIT
while [ ! -s pid ]; do sleep 0.05; done

knock vivier marie 'one account, before its line'
as_printed 'head -n 1 acces'
knock vivier marie 'one account, with its line'
knock vivier zoe 'one account, with another key'
as_printed 'addgroup vivier-asbl'
as_printed 'install -d -m 755 /etc/ssh/vivier'
as_printed '90-vivier.conf'
reload
as_printed '--ingroup vivier fildesmots'
as_printed 'adduser fildesmots vivier-asbl'
install -m 644 marie.pub /etc/ssh/vivier/fildesmots
knock fildesmots marie 'own account, a key before its rule'
rm /etc/ssh/vivier/fildesmots
as_printed '10-vivier-fildesmots.conf'
reload
install -d -o fildesmots -m 700 /home/fildesmots/.ssh
install -o fildesmots -m 600 marie.pub /home/fildesmots/.ssh/authorized_keys
knock fildesmots marie 'own account, a key of its own making'
as_printed '/etc/ssh/vivier/fildesmots'
knock fildesmots marie 'own account, with its key'
as_printed 'AllowGroups'
reload
knock fildesmots marie 'own account, where groups are named'
member=$(sed -n '7s/.*--as //p' acces)
as_printed 'member ssh-key' marie zoe
as_printed '/etc/ssh/vivier/fildesmots' marie zoe
knock fildesmots zoe 'own account, with another key in its place'
knock fildesmots marie 'own account, with the key before'
as_printed 'sed -i' U7K2M9QX "$member"
knock vivier marie 'one account, its line taken out'
as_printed 'rm /etc/ssh/vivier/fildesmots'
knock fildesmots zoe 'own account, its key taken out'
as_printed 'pkill -KILL -u fildesmots' || true
as_printed 'deluser --remove-home fildesmots'
knock fildesmots zoe 'own account, gone'
as_printed 'rm /etc/ssh/sshd_config.d/10-vivier'
reload
knock fildesmots zoe 'own account, its rule gone'
