#!/bin/sh
# Makes the kiosk's session out of the files beside this script. As root, once.
#   install.sh [wayland|x11]
set -eu
session=${1:-wayland}
here=$(dirname "$(readlink -f "$0")")
case $session in
  wayland) unit=congress-kiosk.service other=congress-kiosk-x11.service ;;
  x11) unit=congress-kiosk-x11.service other=congress-kiosk.service ;;
  *) echo "install.sh [wayland|x11]" >&2; exit 2 ;;
esac
[ "$(id -u)" = 0 ] || { echo "Run this as root." >&2; exit 1; }

getent passwd kiosk >/dev/null ||
  useradd --system --user-group --home-dir /var/lib/congress-kiosk --shell /usr/sbin/nologin kiosk
for group in video render input; do
  getent group "$group" >/dev/null && usermod --append --groups "$group" kiosk
done
passwd --lock kiosk >/dev/null

put() { install -D -o root -g root -m "$3" "$here/$1" "$2"; }
put congress-kiosk.service /etc/systemd/system/congress-kiosk.service 644
put congress-kiosk-x11.service /etc/systemd/system/congress-kiosk-x11.service 644
put congress-kiosk.pam /etc/pam.d/congress-kiosk 644
put x11-start /usr/lib/congress-kiosk/os/x11-start 755
put x11-session /usr/lib/congress-kiosk/os/x11-session 755
put xorg-kiosk.conf /etc/X11/xorg.conf.d/90-congress-kiosk.conf 644
put logind-kiosk.conf /etc/systemd/logind.conf.d/90-congress-kiosk.conf 644
put sysctl-kiosk.conf /etc/sysctl.d/90-congress-kiosk.conf 644
put 90-congress-kiosk.rules /etc/udev/rules.d/90-congress-kiosk.rules 644

systemctl daemon-reload
systemctl disable "$other" 2>/dev/null || true
systemctl mask ctrl-alt-del.target sleep.target suspend.target hibernate.target hybrid-sleep.target
systemctl set-default graphical.target
systemctl enable "$unit"
echo "Done. Start the machine again, then run: $here/verify.sh"
