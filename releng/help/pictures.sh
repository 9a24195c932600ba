#!/bin/sh
# Takes the pictures of the help from the running product.
#   releng/help/pictures.sh LANGUAGE     en or zh
# The desktop must be open on $DISPLAY at the upper left corner in its first size (1360 x 860), just started in an empty workspace, in that language, on a database with
# sample data, contracts, plans in several states, an allocation, and an incentive of the client whose name begins with the second word (else Euro).
# Needs xdotool and ImageMagick.
set -eu
case "$1" in en) to=images month=1230 ;; zh) to=nl/zh/CN/images month=1185 ;; *) echo "en or zh" >&2; exit 2 ;; esac
client="${2:-Euro}"
to="$(dirname "$0")/../../bundles/org.keqing.help/$to"
mkdir -p "$to"

click() { xdotool mousemove "$1" "$2" click "${3:-1}"; sleep "${KEQING_WAIT:-4}"; }
twice() { xdotool mousemove "$1" "$2" click --repeat 2 --delay 120 1; sleep "${KEQING_WAIT:-4}"; }
# An entry of the menu Client or Evaluation, by its height.
entry() { xdotool mousemove "$1" 32 click 1; sleep 1; click "$1" "$2"; }
# Without the frame of the window and its status line, two thirds as large, in as many colours as make at most 60 kB.
take() {
	xdotool mousemove 1340 840; sleep 1
	for colours in 96 48 24 16 10; do
		import -window root -crop 1356x800+0+18 +repage -resize 66% -dither None -colors $colours -define png:compression-level=9 -strip "png8:$to/$1.png"
		test "$(wc -c < "$to/$1.png")" -gt 61440 || return 0
	done
	echo "$1.png is larger than 60 kB" >&2; exit 1
}

click 46 112; click 470 430; take clients
click 1015 94; take evaluation-client
entry 72 360; click 300 180; sleep 4; take day
click 46 170; take rounds
twice 250 184; sleep 6; take round; xdotool key ctrl+w; sleep 1
click 46 290; click 300 260; take register
twice 300 260; sleep 4; take contract; xdotool key ctrl+w; sleep 2
click 46 410; take reports
click 46 350; click 885 94; click 150 94; take board
entry 72 184; take tasks
entry 150 187; sleep 4; take proposals
entry 72 210; click 300 560; take allocation
entry 150 213; twice 1100 94; take policies; twice 300 94; xdotool key ctrl+w; sleep 2
click 46 112; click 130 94; xdotool mousemove 640 131 click 1 key ctrl+a; xdotool type "$client"; sleep 3; click 370 198
entry 72 234; take incentives
entry 72 259; xdotool mousemove $month 162 click --repeat 3 --delay 80 1; xdotool type 2005-05; xdotool key Return; sleep 2; take profit
entry 72 285; xdotool mousemove 1090 162 click 1; sleep 1; xdotool key Down Return; sleep 2; take care
click 46 350; entry 72 160; twice 375 200; sleep 3; twice 1100 94; take plan-editor
