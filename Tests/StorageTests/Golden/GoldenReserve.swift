extension Golden {
  /// One facilitator, who has no passphrase.
  static let reserve = Golden(files: [
    "UQC6HWB9.slot": #"""
    {"vivier-slot":2,"member":"UQC6HWB9","name":"Amina","open":"Qo-GZ8e0V2TtLSNtTA5osBeAnkq3G1lot8XCfbBUD8RGcIMG3hDNDfATRKQU9iRl"}

    """#,
    "WRMAY77N.journal": #"""
    {"vivier-journal":2,"reserve":"RnCDBt4QzQ3wE0SkFPYkZQ","writer":"WRMAY77N","by":"UQC6HWB9","key":"esPNtq3XBDUz1AwL-eLNQUZPNeq2Hxc9O82D6mq1ejw","made":"2026-04-03T10:02:47Z","h":"LVs5g3mO2xcfAuDiD6bJeGZNN2eSvQ2AQomdAyonfko"}
    {"n":1,"t":"2026-04-03T10:02:47Z","by":"UQC6HWB9","do":"member.added","on":"UQC6HWB9","is":{"role":"facilitator","sign":"kV6ZEKXX35GUt90Rkj7fV1JVz4fM8IxKTt_9V2Dr6X0","box":"zNrS6eK4mMvXba2iz1_0S_DzMTdYvhVDtxZ-zz9nDgM"},"k":"koSAO_sTDEjOs","zh":"aU3l2mcHAaKPtK0OJ_cNXjep9oQcfmqagBK5yQZovtI","h":"4VmIeOYwQjKBLq-dD21fhQ6-0iuNDFtrVRaepP28F8Y","s":"tVXdflp7HDtX7z7VqIQiScmIi3nhEuOg58RLe4rwbdLe-W-ZhcZQKlNQO4iz-eENVKnvb86Ie3NGvbbvEwp1BA","z":"dhmdj5e8K-zfQiwK8p4ddWDqfi6BN0-cPb_H8dB-r5kAYYGxawAgOZ8bMdHJ6XifgQpCNuctMTd2P18XnioagEgB9YtFj2oDWNQXSh7_-YvENN5ESb5yh-oC7w0vy8fXnqYulvujigo"}
    {"n":2,"t":"2026-04-03T10:02:47Z","by":"UQC6HWB9","do":"reserve.named","on":"reserve","is":{"name":"Réserve d'essai"},"h":"wG8nsgrEFPjC_v4nz00CNMdR4pgrFKM43_xLoH_-GnQ","s":"jOlUYgZpexd_YI0wIkuY9Qvn6s5tbF5kah4hNa1nlXXO6CH5si8MnHbb49ERkGCVYoxo2w2blPt-0PlWtZQxCw"}
    {"n":3,"t":"2026-04-03T10:02:47Z","by":"UQC6HWB9","do":"candidate.registered","on":"C0000000","is":{"registered-on":"2026-04-03"},"k":"ck-8z2rKp6rF8","zh":"64RMoBfHNem-PRYSAIV9xKpWvWCf7VuBYPexuNpAt-g","h":"ZEgxyqU5n27hevw8xPgBpYiJMHCj1KqzIKcyUJNml60","s":"oYN76ie0ZvX1V15QS3CJOgdfOl-S3AK-bxTGOvTdaGi1EKDO6FMZ3wBTzXQzyBagNx_SIjRJvOIKwcq845x2BA","z":"-pOHhuwhlzy8OPqAL8IK_LNHS666y9u9z5WhIt2f54pHt2TR7pHJv_7_I6AZAVOpU1fYd1UqusGr8HtJhluWxNSfDdC4UfOKD1YuDKKjIER_lAjfbs8tJ1c3ebLdyYpYOjdfmHseSIB09MgROrQTnN6-VWMtbhgrOsz0HTmZnUv4if5p3MkVRUEtIUDpSzSxzXqTCG22oW1-hEfCQrbRYlBYvQg_wbUN"}
    {"n":4,"t":"2026-04-03T10:03:20Z","by":"UQC6HWB9","do":"reserve.named","on":"reserve","is":{"name":"Réserve \"A\"\n"},"h":"YCS8XSOhCl11MPbUT4Cr37SiYfZS2DZaIGpd8UbFhV8","s":"Vc0kmwH9HQMCv9G6dwoU5c6wDFWmQ8W59mDLeFSVh5qqOoa3aq_u7CaHqp32bzGxZFDNcapXLkeexOlMXDvHAw"}

    """#,
    "reserve.head": #"""
    WRMAY77N 00000000000000001906 00000000000000000004 YCS8XSOhCl11MPbUT4Cr37SiYfZS2DZaIGpd8UbFhV8 7qCAly__Pa5EHDwKnmkO-8u1BPsdRWNVnryXqAIEVYo LCGCl_Ab

    """#,
    "reserve.keyring": #"""
    {"vivier-keyring":2,"reserve":"RnCDBt4QzQ3wE0SkFPYkZQ","writer":"WRMAY77N","epoch":1}
    {"to":"UQC6HWB9","reserve-key":"qpIJ1AYcbwlOnZdvcWb3huWgB8ZaOQsn0nUb1fmzD0vGvA7DIVi-qWlTPVWGKb961gUWr8wzgIA4IV6J6Y-UFfEA9IE0nDoZMkKynZzAF_8"}
    {"letterbox":"n6jiJf8iKxVKNP6fAiKxiPe7KqV9CtdA2jW_swvemn0","wrapped":"LMKHBTXFmYxEwpVw77MkiM7PBR-NAUtcT5uEO5tl9ytPlsgwJuvGmhKennwJfauymXS0iqEpPWzqFr6J-b8WArKRUdTvHxQR"}
    {"key":"koSAO_sTDEjOs","of":"reserve","wrapped":"jL73ODz68Vv23pOINo8jsPxLOS_x0GlGgTIzNqozBWPqFU2lYD-Iz3z9NmaIALZ_yg6hrcUgxlHh3mtrLMmsPrWrwkssvVJr"}
    {"key":"ck-8z2rKp6rF8","of":"C0000000","wrapped":"tnm1pU-Wmx3AY_Q9V2uaDJj6QRP911KjcTEanfvKXq98Zym4kOqcFuna-yflR5WILQ2vBXGHeCkrfrwa3Z3l9ze71tUy4tdL"}
    {"heads":[{"w":"WRMAY77N","n":2,"h":"wG8nsgrEFPjC_v4nz00CNMdR4pgrFKM43_xLoH_-GnQ"}]}
    {"by":"UQC6HWB9","s":"fsbheD2pprvXMCM7Dvta1NByNAkhB3wpOB5kqSd1l3Ikk9KXwpZFUXtpA2T9_12nUaIH3aF33U88E0bmGX0nCQ"}

    """#,
  ])
}
