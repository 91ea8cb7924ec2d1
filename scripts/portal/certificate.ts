/**
 * What the fake portal shows a browser over https: signed by itself, for no name, good until 2126. The key is no secret and
 * protects nothing: a test's browser is told to accept any certificate, and reaches no machine but its own.
 */
export const certificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgAo11/EKx0xI0+hnO
4O9inD2UNHcfTP5qUoHilOe6kJShRANCAASRYh5TNMjHl9bfQCo4MSSNN9iY+LJv
5FIsOWHh1dDOM364dg036LhaLCnBnPrJVRsEB04Vys1qEu6vpsYmNGwD
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBkjCCATmgAwIBAgIUJFnj7cugMEs6n5yI+duwBG4ltKYwCgYIKoZIzj0EAwIw
HjEcMBoGA1UEAwwTZHVpYmlhbyB0ZXN0IHBvcnRhbDAgFw0yNjExMjIwNTAyNTZa
GA8yMTI2MTAyOTA1MDI1NlowHjEcMBoGA1UEAwwTZHVpYmlhbyB0ZXN0IHBvcnRh
bDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABJFiHlM0yMeX1t9AKjgxJI032Jj4
sm/kUiw5YeHV0M4zfrh2DTfouFosKcGc+slVGwQHThXKzWoS7q+mxiY0bAOjUzBR
MB0GA1UdDgQWBBSgu4Q72r3b0EN8ctdR7OhycPOxNjAfBgNVHSMEGDAWgBSgu4Q7
2r3b0EN8ctdR7OhycPOxNjAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cA
MEQCIDIQIHU2RMm1xbt0C9HcKdlOdOdFGb5eTS4Y6HzLLjJvAiAFNlPc/Ld7sdXe
ez2JErpJJoQb8qJFO1QsJGFGjD7XGQ==
-----END CERTIFICATE-----
`,
};
