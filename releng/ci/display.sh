# An isolated display with a window manager for UI tests; sourced after lib.sh.
# shellcheck shell=sh disable=SC2154  # root is set by the script

install_display() {
    missing=
    has Xvfb || missing="$missing xvfb"
    has openbox || missing="$missing openbox"
    # not in the path of everybody
    PATH=$PATH:/usr/sbin:/sbin ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || missing="$missing libgtk-3-0"
    [ -z "$missing" ] && return
    # shellcheck disable=SC2086  # names of packages
    if may_install && apt_install $missing; then
        return
    fi
    die "the UI tests need these packages, and this script may not install them:$missing
Install them (Debian, Ubuntu: sudo apt-get install$missing) and start again."
}

start_display() { # sets DISPLAY, display_server and window_manager
    mkdir -p "$root/.build"
    number=$root/.build/display.$$
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number" >"$root/.build/display.log" 2>&1 &
    display_server=$!
    tries=0
    while [ ! -s "$number" ]; do
        tries=$((tries + 1))
        if [ "$tries" -gt 100 ] || ! kill -0 "$display_server" 2>/dev/null; then
            die "Xvfb does not start, see $root/.build/display.log"
        fi
        sleep 0.1
    done
    DISPLAY=:$(cat "$number")
    rm -f "$number"
    export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
    unset WAYLAND_DISPLAY
    openbox --sm-disable >>"$root/.build/display.log" 2>&1 &
    window_manager=$!
}

stop_display() {
    kill "${window_manager:-}" "${display_server:-}" 2>/dev/null || true
    wait "${window_manager:-}" "${display_server:-}" 2>/dev/null || true
}
