/**
 * The ways out of a kiosk, as tables: what a curious hand, or a page gone wrong, could try.
 * What only the operating system can close is not here; see docs/khoa-may.md.
 */

/** Keys as xdotool writes them, one after the other, with what they do in a browser or on a desktop. */
export const keys: readonly [what: string, ...chords: string[]][] = [
  ['reload', 'F5', 'ctrl+r', 'ctrl+shift+r', 'ctrl+F5', 'shift+F5', 'XF86Reload'],
  ['close the window', 'ctrl+w', 'ctrl+shift+w', 'ctrl+F4', 'alt+F4', 'XF86Close'],
  ['quit', 'ctrl+q', 'ctrl+shift+q', 'ctrl+alt+q'],
  ['leave the full screen', 'F11', 'Escape', 'shift+Escape', 'alt+Return', 'super+Down'],
  ['developer tools', 'F12', 'ctrl+shift+i', 'ctrl+shift+j', 'ctrl+shift+c', 'ctrl+u'],
  ['zoom', 'ctrl+plus', 'ctrl+minus', 'ctrl+0', 'ctrl+equal', 'ctrl+KP_Add', 'ctrl+KP_Subtract'],
  ['go back or forward', 'alt+Left', 'alt+Right', 'alt+Home', 'XF86Back', 'XF86Forward'],
  ['open a window or a tab', 'ctrl+n', 'ctrl+shift+n', 'ctrl+t', 'ctrl+shift+t', 'ctrl+Tab'],
  ['print', 'ctrl+p', 'ctrl+shift+p', 'Print'],
  ['open or save a file', 'ctrl+o', 'ctrl+s', 'ctrl+shift+s', 'ctrl+j', 'ctrl+h'],
  ['find, or write an address', 'ctrl+f', 'F3', 'ctrl+g', 'ctrl+l', 'F6', 'alt+d', 'ctrl+k'],
  ['select, copy, paste', 'ctrl+a', 'ctrl+c', 'ctrl+x', 'ctrl+v', 'shift+Insert'],
  ['help', 'F1', 'shift+F1'],
  ['caret browsing, task manager', 'F7', 'ctrl+Escape', 'ctrl+shift+Escape'],
  ['a menu', 'F10', 'shift+F10', 'Menu', 'Alt_L', 'alt+space', 'alt+f', 'alt+e'],
  [
    'another program',
    'alt+Tab',
    'alt+Escape',
    'alt+F2',
    'Super_L',
    'super+d',
    'super+r',
    'super+l',
  ],
  ['the machine', 'ctrl+alt+Delete', 'ctrl+alt+t', 'XF86WWW', 'XF86Mail', 'XF86Search'],
  ['an emoji or a character by its number', 'ctrl+period', 'ctrl+semicolon', 'ctrl+shift+u Escape'],
];

/** Mouse buttons and wheels as xdotool's actions, at a place with text. */
export const mouse: readonly [what: string, ...action: string[]][] = [
  ['context menu', 'click', '3'],
  ['a link in a new window, or paste', 'click', '2'],
  ['back', 'click', '8'],
  ['forward', 'click', '9'],
  ['select a word', 'click', '--repeat', '2', '--delay', '20', '1'],
  ['select a line', 'click', '--repeat', '3', '--delay', '20', '1'],
  ['select or drag', 'mousedown', '1', 'mousemove_relative', '300', '200', 'mouseup', '1'],
  ['zoom in', 'keydown', 'ctrl', 'click', '4', 'click', '4', 'keyup', 'ctrl'],
  ['zoom out', 'keydown', 'ctrl', 'click', '5', 'click', '5', 'keyup', 'ctrl'],
  ['scroll back in history', 'keydown', 'shift', 'click', '4', 'click', '5', 'keyup', 'shift'],
  ['swipe back', 'click', '--repeat', '5', '--delay', '5', '6'],
  ['swipe forward', 'click', '--repeat', '5', '--delay', '5', '7'],
  ['context menu with the keyboard', 'keydown', 'shift', 'click', '3', 'keyup', 'shift'],
  ['move the window', 'keydown', 'alt', 'mousedown', '1', 'mouseup', '1', 'keyup', 'alt'],
];

/** Addresses that a link could have. */
export const addresses: readonly [what: string, href: string][] = [
  ['the web', 'https://example.org/'],
  ['the web, unencrypted', 'http://example.org/'],
  ['another file of the kiosk', 'app://kiosk/index.html?other'],
  ['another host of the scheme', 'app://other/'],
  ['a file of the machine', 'file:///etc/passwd'],
  ['the source of the page', 'view-source:app://kiosk/'],
  ['settings of Chromium', 'chrome://settings/'],
  ['a crash', 'chrome://crash/'],
  ['developer tools', 'devtools://devtools/bundled/inspector.html'],
  ['an extension', 'chrome-extension://abcdefghijklmnop/index.html'],
  ['an empty page', 'about:blank'],
  ['a page in its own address', 'data:text/html,<h1>out</h1>'],
  ['a script', 'javascript:void(document.body.dataset.escaped="yes")'],
  ['mail', 'mailto:a@example.org'],
  ['a telephone', 'tel:+842060000000'],
  ['a program of the system', 'ms-settings:display'],
  ['a program of anybody', 'x-kiosk-test:open'],
  ['a file server', 'ftp://example.org/'],
  ['a file system', 'filesystem:app://kiosk/temporary/x'],
];

/** What a script in the page could call; none of it may lead out. As text: the page's types lack some. */
export const calls: readonly [what: string, call: string][] = [
  ['print', 'print()'],
  ['alert', 'alert("x")'],
  ['confirm', 'confirm("x")'],
  ['prompt', 'prompt("x")'],
  ['open a window', 'open("app://kiosk/", "_blank", "popup")'],
  ['open an empty window', 'open("about:blank")'],
  ['move the window', 'moveTo(300, 300)'],
  ['make the window smaller', 'resizeTo(400, 300)'],
  ['full screen of an element', 'document.body.requestFullscreen()'],
  ['leave the full screen', 'document.exitFullscreen()'],
  ['lock the mouse', 'document.body.requestPointerLock()'],
  ['lock the keyboard', 'navigator.keyboard.lock()'],
  ['tell something', 'new Notification("x")'],
  ['ask to tell something', 'Notification.requestPermission()'],
  ['where it is', 'new Promise((_, no) => navigator.geolocation.getCurrentPosition(no, no))'],
  ['camera and microphone', 'navigator.mediaDevices.getUserMedia({ video: true, audio: true })'],
  ['the screen as a film', 'navigator.mediaDevices.getDisplayMedia()'],
  ['the clipboard', 'navigator.clipboard.readText()'],
  ['a MIDI device', 'navigator.requestMIDIAccess({ sysex: true })'],
  ['a USB device', 'navigator.usb.requestDevice({ filters: [] })'],
  ['a HID device', 'navigator.hid.requestDevice({ filters: [] })'],
  ['a serial port', 'navigator.serial.requestPort()'],
  ['a Bluetooth device', 'navigator.bluetooth.requestDevice({ acceptAllDevices: true })'],
  ['a file by its picker', 'showOpenFilePicker()'],
  ['a folder by its picker', 'showDirectoryPicker()'],
  ['where to save a file', 'showSaveFilePicker()'],
  ['a colour of the screen', 'new EyeDropper().open()'],
  ['fonts of the machine', 'queryLocalFonts()'],
  ['a service worker', 'navigator.serviceWorker.register("/worker.js")'],
  ['a protocol', 'navigator.registerProtocolHandler("web+kiosk", "/?%s")'],
  ['a file from the network', 'fetch("https://example.org/")'],
  ['a message to the network', 'navigator.sendBeacon("https://example.org/", "x")'],
  ['a socket', 'new WebSocket("wss://example.org/")'],
  ['the share sheet', 'navigator.share({ url: "https://example.org/" })'],
  ['elsewhere', 'location.assign("https://example.org/")'],
  ['an empty page', 'location.assign("about:blank")'],
  ['the page again', 'location.reload()'],
  ['the page before', 'history.go(-10)'],
];

/** Elements that a page could put in and press, with their attributes. */
export const elements: readonly [what: string, tag: string, attributes: Record<string, string>][] =
  [
    ['a link to a new window', 'a', { href: 'app://kiosk/', target: '_blank' }],
    ['a download', 'a', { href: 'app://kiosk/index.html', download: 'x.html' }],
    ['a download of its own making', 'a', { href: 'blob:text/plain', download: 'x.txt' }],
    ['a page of its own making', 'a', { href: 'blob:text/html' }],
    ['a message to others by a press', 'a', { href: 'app://kiosk/', ping: 'https://example.org/' }],
    ['a frame of the web', 'iframe', { src: 'https://example.org/' }],
    ['a frame of the page itself', 'iframe', { src: 'app://kiosk/' }],
    ['an object', 'object', { data: 'https://example.org/x.pdf' }],
    ['a plug-in', 'embed', { src: 'data:application/pdf;base64,JVBERi0=' }],
    ['a page inside the page', 'webview', { src: 'https://example.org/' }],
    ['a form', 'form', { action: 'https://example.org/', method: 'post' }],
    ['a form in a new window', 'form', { action: 'app://kiosk/', target: '_blank' }],
    ['a file chooser', 'input', { type: 'file' }],
    ['a folder chooser', 'input', { type: 'file', webkitdirectory: '' }],
    ['a camera', 'input', { type: 'file', accept: 'image/*', capture: '' }],
    ['a refresh', 'meta', { 'http-equiv': 'refresh', content: '0;url=https://example.org/' }],
    ['a policy of its own', 'meta', { 'http-equiv': 'Content-Security-Policy', content: '' }],
    ['another base', 'base', { href: 'https://example.org/' }],
    ['a script from elsewhere', 'script', { src: 'https://example.org/x.js' }],
    ['a picture from elsewhere', 'img', { src: 'https://example.org/x.png' }],
  ];

/** Gestures of fingers, as Chromium's debugging protocol makes them at a place with text. */
export const touches: readonly [what: string, method: Gesture, more: Record<string, number>][] = [
  ['long press', 'Input.synthesizeTapGesture', { duration: 1_500 }],
  ['double tap', 'Input.synthesizeTapGesture', { tapCount: 2 }],
  ['pinch in', 'Input.synthesizePinchGesture', { scaleFactor: 3 }],
  ['pinch out', 'Input.synthesizePinchGesture', { scaleFactor: 0.4 }],
  ['swipe to the right', 'Input.synthesizeScrollGesture', { x: 2, xDistance: 900 }],
  ['swipe to the left', 'Input.synthesizeScrollGesture', { xDistance: -900 }],
  ['pull down', 'Input.synthesizeScrollGesture', { y: 2, yDistance: 700 }],
  ['push up', 'Input.synthesizeScrollGesture', { yDistance: -700 }],
];

type Gesture = `Input.synthesize${'Tap' | 'Pinch' | 'Scroll'}Gesture`;
