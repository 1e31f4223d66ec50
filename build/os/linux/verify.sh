#!/bin/sh
# Tells of each policy of the kiosk's machine whether it is in force. Changes nothing.
# Exit code: how many are not.
failed=0
check() { # what, command...
  what=$1
  shift
  if "$@" >/dev/null 2>&1; then echo "PASS  $what"; else echo "FAIL  $what"; failed=$((failed + 1)); fi
}
is() { [ "$(eval "$1" 2>/dev/null)" = "$2" ]; }
# A file of the same name in /etc stands in the place of the package's.
file() { for dir in /etc /usr/lib; do [ -e "$dir/$1" ] && echo "$dir/$1" && return; done; return 1; }
setting() { path=$(file "$1") && grep -qE "^$2\$" "$path"; }

[ "$(id -u)" = 0 ] || { echo 'Cần quyền quản trị / Run this as root.' >&2; exit 1; }
unit=congress-kiosk.service
systemctl is-enabled -q congress-kiosk-x11.service 2>/dev/null && unit=congress-kiosk-x11.service
echo "Session: $unit"

check 'the kiosk starts with the machine' systemctl is-enabled "$unit"
check 'the kiosk is running' systemctl is-active "$unit"
check 'it is started again after a fault' is "systemctl show -P Restart $unit" on-failure
check 'it must report every 45 s' is "systemctl show -P WatchdogUSec $unit" 45s
check 'it runs as the user kiosk' is "systemctl show -P User $unit" kiosk
check 'it has no network' is 'systemctl show -P IPAddressDeny "user-$(id -u kiosk).slice" | tr " " "\n" | sort | tr "\n" " "' '0.0.0.0/0 ::/0 '
check 'its memory is bounded' is 'systemctl show -P MemoryMax "user-$(id -u kiosk).slice"' 2097152000
check 'that user has no shell' is 'getent passwd kiosk | cut -d: -f7' /usr/sbin/nologin
check 'that user has no password' is 'passwd -S kiosk | cut -d" " -f2' L
check 'that user may not become root' sh -c '! id -nG kiosk | grep -qwE "sudo|wheel|admin|docker|lxd"'
check 'no login on the first console' sh -c '! systemctl is-active -q getty@tty1.service'
check 'no further consoles' setting systemd/logind.conf.d/90-congress-kiosk.conf NAutoVTs=0
check 'Ctrl+Alt+Del does nothing' is 'systemctl show -P Id ctrl-alt-del.target' congress-kiosk-keys.target
check 'nor does it seven times' setting systemd/system.conf.d/90-congress-kiosk.conf CtrlAltDelBurstAction=none
check 'the machine does not sleep' setting systemd/sleep.conf.d/90-congress-kiosk.conf AllowSuspend=no
check 'Alt+SysRq does nothing' is 'cat /proc/sys/kernel/sysrq' 0
check 'a short press of the power key does nothing' setting systemd/logind.conf.d/90-congress-kiosk.conf HandlePowerKey=ignore
check 'no display manager' sh -c '! systemctl is-enabled -q display-manager.service'
check 'no desktop opens a USB stick' setting udev/rules.d/90-congress-kiosk.rules '.*UDISKS_IGNORE.*'
check 'nothing on a stick is run' setting congress-kiosk/os/media '.*nosuid,nodev,noexec.*'
check 'its data is its own' is 'stat -c %U:%a /var/lib/congress-kiosk' kiosk:700
check 'the program belongs to root' is 'stat -c %U:%a /usr/lib/congress-kiosk/congress-kiosk' root:755
check 'Chromium may make its sandbox' is 'cat /proc/sys/user/max_user_namespaces | grep -vx 0 | wc -l' 1
check 'no remote login, or by key only' sh -c '! command -v sshd || sshd -T | grep -qx "passwordauthentication no"'
if [ "$unit" = congress-kiosk-x11.service ]; then
  check 'X11 switches to no other console' grep -qs DontVTSwitch /usr/share/X11/xorg.conf.d/90-congress-kiosk.conf
  check 'X11 is not ended by Ctrl+Alt+Backspace' grep -qs DontZap /usr/share/X11/xorg.conf.d/90-congress-kiosk.conf
else
  check 'the compositor is there' test -x /usr/bin/cage
  check 'it does not let consoles be switched' sh -c "! systemctl show -P ExecStart $unit | grep -q 'cage .*-s '"
fi
echo "$failed not in force."
exit "$failed"
