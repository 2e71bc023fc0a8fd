### What the page says before any code runs, and without it.

shell-title = Protection in Norway
shell-loading = The guide is loading. If it does not start within a minute, what matters most is below.
shell-no-script = The guide needs JavaScript, and it is off in this browser. What matters most is below.
shell-fails-no-wasm = The guide cannot run in this browser. It is too old, or WebAssembly is off. Try another browser. What matters most is below.
shell-fails-no-files = The guide is not complete on this server. What matters most is below.
shell-fails-network = A part of the guide did not arrive, or was changed on the way. What matters most is below.
shell-fails-compile = This browser does not allow the program of the guide to run. Try another browser. What matters most is below.
shell-fails-link = Two parts of the guide do not belong together. An old copy may be stored. What matters most is below.
shell-fails-run = The guide could not start. What matters most is below.
shell-fails-texts = The texts in this language did not arrive, or were changed on the way. What matters most is below.
shell-fails-stopped = The guide stopped because of a fault. Your answers are gone and were sent to no one. What matters most is below.
shell-again = Try again
shell-what = This page has a guide. It shows which kinds of protection may be open to you, and what you can do next. It is information, not legal advice. It sends your answers to no one.
shell-asylum = How to ask for asylum
    .text = You can ask for asylum in Norway or at its border. Tell any police officer. You can also go to the National Arrival Centre, Mosseveien 58, 1640 Råde. Everyone there has the right to ask.
shell-letter = If you got a letter with a no
    .text = The time to answer stands in the letter. It can be very short. Call the lawyer named in the letter today, or NOAS.
shell-abroad = If you are outside Norway
    .text = You cannot ask for asylum in Norway from abroad. You can ask the authorities where you are, or UNHCR, for protection.
shell-call = Whom to call in Norway
