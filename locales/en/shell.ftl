### What the page says before any code runs, and without it.

shell-title = Protection in Norway
shell-loading = The guide is loading. If it does not start within a minute, what matters most is below.
shell-no-script = The guide needs JavaScript, and it is off in this browser. What matters most is below.
shell-fails-no-wasm = The guide cannot run in this browser. It is too old, or WebAssembly is off. Try another browser. What matters most is below.
shell-fails-no-files = The guide is not complete on this server. What matters most is below.
shell-fails-network = A part of the guide did not arrive, or arrived changed. Try another network. What matters most is below.
shell-fails-compile = This browser does not allow the program of the guide to run. Try another browser. What matters most is below.
shell-fails-link = Two parts of the guide do not belong together. An old copy may be stored. What matters most is below.
shell-fails-run = The guide could not start. What matters most is below.
shell-fails-texts = The texts in this language did not arrive, or arrived changed. Try another network. What matters most is below.
shell-fails-stopped = The guide stopped because of a fault. Your answers are gone and were sent to no one. What matters most is below.
shell-again = Try again
shell-what = This page has a guide. It shows which kinds of protection may be open to you, and what you can do next. It sends your answers to no one. It is information, not legal advice. Only the authorities decide.
shell-asylum = How to ask for asylum
    .text = Anyone in Norway or at its border has the right to ask for asylum. Tell any police officer, also at the border or an airport. You can also go to the National Arrival Centre, Mosseveien 58, 1640 Råde (address from 2024). If you are under 18 and alone, say that too.
shell-letter = If you got a no, or a letter that you may lose a permit
    .text = The time to answer stands in the letter. It can be one week or, to ask to stay, only 48 hours. Today, call the lawyer named in the letter, another lawyer or NOAS. Do so even if the time is over.
shell-abroad = If you are outside Norway
    .text = Asylum in Norway is asked for in Norway or at its border, not from another country. Outside your home country, you can ask the authorities where you are, or UNHCR, for protection. If you are in danger, seek help where you are.
shell-call = Whom to call in Norway
