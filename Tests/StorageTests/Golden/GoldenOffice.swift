extension Golden {
  /// With a recovery sheet, a coordinator who was shown somebody, and somebody who was erased.
  static let office = Golden(files: [
    "U97GM1HE.slot": #"""
    {"vivier-slot":2,"member":"U97GM1HE","name":"Fil","salt":"7Omzfh5EiwKJ0NdE1z05TA","ops":1,"mem":8192,"secret":"4_B5_WB5jrzOclfJg_N0YuVQLYg_n12HeIJ00zhbimEqXMyzgfpFitRp8TlXscOhyTarpfjAmRWipNk6E4AgO7AtYYMEFhWjExbSsv52Mp-j2oEG4xRoHA"}

    """#,
    "UN6K78KA.slot": #"""
    {"vivier-slot":2,"member":"UN6K78KA","name":"Amina","open":"wVefvfnSzNa83AtGnFw2aRg6LbvJNNiVKguR78V7r_89hGj1ttMnVr2deZwCMxYy"}

    """#,
    "UQNTKH69.slot": #"""
    {"vivier-slot":2,"member":"UQNTKH69","name":"","salt":"7LrMXFel3hJ2-wSC-aCZbw","ops":1,"mem":8388608,"secret":"ECB8soERuF0DyUniL-ClviwcN1CHHvx1Co1iME6TCuEqcTUdOWJ0rbbTbzKicu3ttzHzVTIwkxILyBrJjMRfjdLCHJDu2mFrGjhUtiJghqahO8YeOaMG0g"}

    """#,
    "W84CAK71.journal": #"""
    {"vivier-journal":2,"reserve":"PYRo9bbTJ1a9nXmcAjMWMg","writer":"W84CAK71","by":"UN6K78KA","key":"xMjpU-iFVRXa-SIGv0EL5SjAjSaWU5NAmkkR4JmL5Hs","made":"2026-04-03T10:02:47Z","h":"ngbI3RtRCSjZVQ3RZL9tDxGeoYZfLTvwdoT38uvm3Uc"}
    {"n":1,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"member.added","on":"UN6K78KA","is":{"role":"facilitator","sign":"n_2fe-TAxXGkx2zLKfksejEVb2yjmxA3HCq3LkZDWB4","box":"og4G2DBfav5JBAOG9prphv6ioFTkMFghXvpdGUA7JR8"},"k":"kB3O0eO8Mo5nv","zh":"Sa3sxW26gGzxBxCF-GtqzAJgSln95grWmwr0xcONSys","h":"j1yxc8ePduXsc3QaxcaCk_g9XvWHlZ8sW40N7afkfzM","s":"_q-QniuBVR3AV9MVu220d0S4vPac05scSoy5AazWTXum73SsH3PjQ4mQtbDZFZAdpOJYl9blSxxuFwO0DnKjAg","z":"2NikADX-nuJ6AjzaDb1AO7fixOcfmAHcoutbTgJdHNWIT8X_GDJhWH-t3KjMs4ki13xBF3UviIc7h3R-MfjzcplLrXq9eg0dakakkLLicCbnJBEKVLu_WvA87ckUy2tRpKX2pGxLRu4"}
    {"n":2,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"reserve.named","on":"reserve","is":{"name":"Réserve d'essai"},"h":"gB4vSWUi09PL9mlOoGdZRJ8a5XJ0gwnhWt44FRHl_yM","s":"na71f15EDWvVkSBcbDueq_Ce7vFnqUQ3hUbDDQFIR37Jp0pxfrlECfQmpI9tN0YqieTegSK7FDY0Y7sRUCBWCw"}
    {"n":3,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"organisation.registered","on":"A0000001","is":{"name":"Le Fil des Mots"},"h":"jJiG79lMivRmPkWazTqPMPVI0DNz1o1J6qSe_UlLI8o","s":"jQJYh0Nlm4v-20Ebryo6epKvQh06Cna8Oydwdqqv-7oOmsBCWWeFaZ98zGel5U3_5IBgYFafP9O0NXrn1VaEBQ"}
    {"n":4,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"need.opened","on":"B0000001","is":{"organisation":"A0000001","title":"Animateur·rice"},"h":"x5AMtO4vuXWXVmIUnhYIcBqkLNrzyK4tNkFbigX6qh8","s":"48Gtja19OfAkrTyyuWg21v5sj7bHfy2_qP5a6FgJCCu7Pft3hiBD73b_oZ1jxdYfh-6TwFaSEtl5Mg319ff1Ag"}
    {"n":5,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"candidate.registered","on":"C0000001","is":{"registered-on":"2026-04-03"},"k":"ccpgZdek_WTcC","zh":"1yj_k28c_19zhf0pmWCBs72HhzXh-mbtkAzhQ804OOA","h":"y6bG0k7xHxkxisAIpr2sv0NMI3HgPPwIfxydcsfidi4","s":"rjuoEffMqxs_PTbp6R5vrCOxKq532poYmgtU2GdIacoMWfxuRwxKDTp0Xq3K59c_6A_EJf5QEiF6u6iy_2ZGCg","z":"gC-mJajfI4-t1yMvoZFDivzyEEzrXbSHTqgoRIjZyK4YPgTUqrUJiyhpGD-3z7t7sBPl9NAUKv4LO2JvJnVka51030HSfT8ut7GurZO1N-U2RPIrzpVmXSlwDphUErT5JBt8G_udHuuRYNxbR_Q9Re1Q18h8PO3NDc8qyti4Yh7sVgE5tumRob3jiucsKKGOmnN9GEkRUc6qmPH-DVrbAl0b9g8D17av"}
    {"n":6,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"introduction.proposed","on":"M0000001","is":{"candidate":"C0000001","need":"B0000001","companion":"UN6K78KA","on":"2026-04-03"},"k":"kVX2L-Xm5zjLq","zh":"fcPag1ajmDTPIHpOthhtxKcH3n-P0kW2BIcYXTVW0Sg","h":"gqGoIrhNIh08TAGdFBnrL9qUB71iJ1syuge1qDIvjCE","s":"T7Y3BmQjdxCIZyYhS6KoiBEpJqfZyIM38ezqVJy8V-G-l8zm9cPsu8kUAcVZPR9yArr9a1j8cMECZb4-xvY6DA","z":"sEL8JuI389xrFB-udAGV97_x45KtCTEUQn_2PkuGl1isApt6ZxHAIy9jF1mqQwry90GOaNv8d7hlqNu92M6JvT1UhLbV7ngFZrymZaIT8lRzs-aemv9u6z4a-ddhuKwMpH1Ko8DJiHU"}
    {"n":7,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"member.added","on":"U97GM1HE","is":{"role":"coordinator","organisation":"A0000001","sign":"Wh1spLFUI7bmaYf_wHbAy0QTdzkm5R8AeokyG9NU_Nw","box":"wgbBWt_18UGqN3s_g9PhZcKCEOs0FAJw0DNFgpzMmAo"},"k":"kB3O0eO8Mo5nv","zh":"_5JLj-eQSsogapvwqwwkM0MIyV7Vh3rDPX3zaAhLS1o","h":"b59U6ED7RbnofEDheqJsZ_hFLt8062B2rQ9Yd8nhlBY","s":"a8F55rGtEf-TMT_dSpUQQ7Mq46BOxGOmgi_d_2rXT898Jkk7skTmJr5Vc_hLp3RXkpSShO2GnhGNRv0Dz8OtCw","z":"1lhFRytEZo7fzbrHN6PjEkU1KpMZ9KQ8Z8i-XihCEORbmyqWCM5V6lg1dyAlZPxGYBQa3xBfF00h6Np3r7l-J82bW4lkxao-TAxpBaPdRxw13G3zR-cGgUdSaYc0S5rer_50rxSBCNU"}
    {"n":8,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"introduction.agreed","on":"M0000001","is":{"on":"2026-04-03","channel":"telephone","fields":["given-name","rationale"],"expires":"2026-10-03"},"h":"MZN2QZ99mjBqzQ3Z1EQWn-365bVQ3h2X-kf5WxMlbgU","s":"3Yh5TnvQHJ4jshWV0OM0Xu5sIo0o6Dh1eXTo6BE4_nuZuhBhW2O0eKOE3IyIAhQnLooTcLQNLSJpV2ulr6A0AA"}
    {"n":9,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"introduction.presented","on":"M0000001","is":{"on":"2026-04-03","fields":["given-name","rationale"]},"k":"kuUgWTdyz-urG","zh":"_b_5FO4l8F6A_-oq1LErxPmJPhjXQSDTZhCeBh_QmEo","h":"wTm7caazBmqeFHnP6eQodxgTvx2TFHpvOQRLl1642NQ","s":"pbQsnLBiK4zj4EoFoBMkXeMpG-QH_Fx14_FnWijfMaG_ANAedX4D1HZtb66TpM2xu-IXlx2hq2TFqRRYLcqzCw","z":"wrsIRGGBdZaHvp4IIWzQd-eaKrHdHkBhpjPk2yrCBljzKiMPR3u0mflWi90qAnIq1CsK6wKhlYrkm2Jh5G9Q-9ce5MnzF81y4I9msU7EaJ_-UwTOAqR5-CvfrTgvHmeHB2DbmbVf3O175FoO9UbWy64ewkDJ1OBIgQq2poPjQXjc4TlvIEIaEBvBIWlyVYw2UCoMUI13i9WTslzWyBV-ZnDVkv0k-X4d"}
    {"n":10,"t":"2026-04-03T10:02:47Z","by":"U97GM1HE","do":"introduction.studying","on":"M0000001","is":{"on":"2026-04-03"},"k":"kuUgWTdyz-urG","zh":"H9sIK51zkIhRGV9LnEpKE6cgK6v8NWPWeLkLdSu9hAo","h":"_lqZyF1tv4k_bpuD19FbRUJrFCjiLP3r2LWA3_rbHhg","s":"yoTfyF-ijHYHRwB4rJaiJ7kjLyZd_yedarWUBXe9N_GBzE9tQSXgiJzZ5v3cuHTUgfl9JPEWrUqDs1W0jgXvAw","z":"iO9Th-CFlXBL7JT04GlyyDRzwLOvrrS3l0YLMHJvWOhEYphpMs7LLuR_mPABONQw6RyNnLXY5c5pIm9jzq7Yf5o4x6wzWfkv8NgAfInPRvLbenUh9_SyKh8G0lNKIfiiUCHBCWwsFEg"}
    {"n":11,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"member.added","on":"UQNTKH69","is":{"role":"recovery","sign":"vKgksvYtrejCcGHplE8ozV43uWqoR0lWtF3o8NYZMMg","box":"af-vGzMMPqPQwswYha7I2BYwl-aSDg0n0MguF_H-o18"},"k":"kB3O0eO8Mo5nv","zh":"ulRscbQIcWuQz4025qjMb78hKddJ0yc_E2UIPSUa8i0","h":"PMB6s6FvfrjKxof_EeOAZ6J_XrRw_n1ntQ__iVW9_Lw","s":"wd7n1X4MfA_Osbpg2hl2Snd1TUK_t7ngr-zmMc-9v2zz8k4CwxibXmjk7PWV_lgnDBFjR4sgHxKnFdU2h3ycBg","z":"VQvyKwyZlfyghb8-FHP6tNg93ujr148nRPmp5t5yXgTYLMOEcTJy8Pive4NDZjI1EcCAJtji_v3hg3xrIDxqBXPgYelb4BSx-nU72OfpAs7DEpHinpbqObOcMbl-riWcFGe3MSoo0Es"}
    {"n":12,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"candidate.registered","on":"C0000002","is":{"registered-on":"2026-04-03"},"k":"ccYLg6OqDLNPk","zh":"1HVFYWgW0SnYKtnhzAXYTjDy8kcl5qY3lch6ZQYbljM","h":"zd2UT9pLfTpW-BEFvz13VXkb2aQGgW9_UAdfrt3piXQ","s":"zThhHAnv1Q1TnVMymH6f8UnA-0NrfBjnM42JMPe739FAahqkMIUQO5da-SAOj8-Hdhu3QY3asCghdNgGdC9fAA","z":"-FiqHFO1coUxQu0Lanu0N52keEDzIrWlh8-e4Wz_sKvYUWYOk63DuUohAqBO95XZiGv4hyVXRpGHLLv4rFj0a0KypPP8qsd5pBrDP-UiwNpOq3MzqILL499qT4mZsjmPgEQ7CdzeBe5OlhbtJzcfGz5J5H0VsWCXn-F5_SSu0jlZVwTFZEknKrHm-GbMQaZBBq43tWyZSau79LAsm21CpN9W0DUNDWJj"}
    {"n":13,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"person.erasing","on":"C0000002","is":{"reason":"demande","on":"2026-04-03"},"h":"yPqVW6lCRYlBA-RvsBc_wOtpYjuTF2XEGef4NJE7RKs","s":"THBqF81fu4N2IBW9OqmMC3CYLtkUxBUIa9KaElX-GmJrbvgoezQuNtUtVVpjY8H76QsUIt15NtGhWphfMcYeDA"}
    {"n":14,"t":"2026-04-03T10:02:47Z","by":"UN6K78KA","do":"person.erased","on":"C0000002","is":{"epoch":2},"h":"BMmAtqb-83Cyi4ZzF0dv200ggcrPbEwA76oK2dJXzwk","s":"MHt5JG6gAJ4uk3-POdXJDWZJkl7z90Gjrxl0uECGTM9CccIy13DHBZfLd5eDFqk55HB8YgzC2hJ96MugtY5oBw"}

    """#,
    "reserve.head": #"""
    W84CAK71 00000000000000006464 00000000000000000014 BMmAtqb-83Cyi4ZzF0dv200ggcrPbEwA76oK2dJXzwk dMWY_Eh5zNiOz6XKFhGNiBattBpe7dMOEntdJqn29Zw 978Y7PPJ

    """#,
    "reserve.keyring": #"""
    {"vivier-keyring":2,"reserve":"PYRo9bbTJ1a9nXmcAjMWMg","writer":"W84CAK71","epoch":2}
    {"to":"UN6K78KA","reserve-key":"cLN3fKcaNfAUDK_2ZbkrSobrQYzmN0Ueca7oudJcZCrXHux-zajwocctWgtrbNXFt24toX8qF3NXkMfqyE5mDozVU3evwa5f4H1F70SM-H4"}
    {"to":"UQNTKH69","reserve-key":"9vmRbtERWraquDXVtg7ZO21u7lft5vc_Lj7k-49aG0bOfKo2KXJ4zJ5vD0pTzS-CPCuDR-vno5i1ydhSt9u92J80jMr600TWh3R-IR-ENes"}
    {"letterbox":"p1tGBh1lmtgnMzDwRLBh9f05Cf7W_t1fT-yMqvtzVT4","wrapped":"QhxEPbMA1kr8o-ypoFnfKj0gSEa9lUpc5H7Gj0cajRoU0_SkqgF6uxm3f7Rv3KV9xQeYqSY_1nEIqWn552JDotVnNhxOK4P6"}
    {"key":"kB3O0eO8Mo5nv","of":"reserve","wrapped":"NPIRcf7aMXZItKMx8agZFUVYy_s8lyNEf51Ew4AcysAi81GGYQLzJGuKQsrkYR6m7CKPTCKRvjJgp0yaZ3Ei6kkaqm7-mhDo"}
    {"key":"ccpgZdek_WTcC","of":"C0000001","wrapped":"hQhWLEppY8204o9ZrDb4Roic-WCXAhtdnTma8kaAKE0Mondjp0y7ZhwaVeFgDLzREJMQ81leYcGmtiIObjd5zzy9CzyzOFf2"}
    {"key":"kVX2L-Xm5zjLq","of":"C0000001","wrapped":"yZiZuqkDmNqM0jw9NWG5efbrT8x_xrRM3sRVcpoP2ZtQ7fBNczkKZKN3pqx0a2ieOHnw4-HxeXIi6wfOhzzoAXBTv1TeAppX"}
    {"key":"kuUgWTdyz-urG","of":"M0000001","wrapped":"VqYRYRj458jSuyO8IyoX304OFthnYuiZnDg8P2cku0E8u1eg7Hr8-k4Fm8GhctAZ7BLVQDYhduMbsWSigKh250EvBzBYMMAh"}
    {"grant":"kuUgWTdyz-urG","to":"U97GM1HE","sealed":"mghWu_UmNSUAhnp0WOfE0MaxbAE_EDyqviJWVIRw7lZbsjy3dqY7_97472EUxHeHOTOa1IrUvnMxkR2af8WPFXS5wc6YDqDGDaQc6CAx72w"}
    {"gone":"ccYLg6OqDLNPk","of":"C0000002"}
    {"heads":[{"w":"W84CAK71","n":13,"h":"yPqVW6lCRYlBA-RvsBc_wOtpYjuTF2XEGef4NJE7RKs"}]}
    {"by":"UN6K78KA","s":"sDY7lgnF232r5WzXrB5htESTUboZBGP8wonPu8l5K4e5vBvs6CiepiBSkXFxWErin2eRiAWNDmiXZakyxwmxBA"}

    """#,
  ])
}
