#!/bin/sh
# Takes the pictures of the help from the running product.
#   releng/help/pictures.sh LANGUAGE     en or zh
# The desktop must be open on $DISPLAY at the upper left corner in its first size (1360 x 860), just started, in that language, on a database with
# sample data and some contracts and plans. Needs xdotool and ImageMagick.
set -eu
case "$1" in en) to=images ;; zh) to=nl/zh/CN/images ;; *) echo "en or zh" >&2; exit 2 ;; esac
to="$(dirname "$0")/../../bundles/org.keqing.help/$to"
mkdir -p "$to"

click() { xdotool mousemove "$1" "$2" click "${3:-1}"; sleep "${KEQING_WAIT:-4}"; }
twice() { xdotool mousemove "$1" "$2" click --repeat 2 --delay 120 1; sleep "${KEQING_WAIT:-4}"; }
# Without the frame of the window, two thirds as large, in few colours: at most 60 kB each.
take() {
	xdotool mousemove 1340 840; sleep 1
	import -window root -crop 1356x814+0+18 +repage -resize 66% -dither None -colors 96 -define png:compression-level=9 -strip "png8:$to/$1.png"
	test "$(wc -c < "$to/$1.png")" -le 61440 || { echo "$1.png is larger than 60 kB" >&2; exit 1; }
}

click 470 430; take clients
click 198 94; click 300 180; take day
click 46 290; click 300 260; take register
click 46 350; take reports
