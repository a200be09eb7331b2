/// A program that opens what is sealed in a reserve with PyNaCl, by the description of the format.
///
/// It takes the passphrase on standard input, prints which member it opened, and then every sealed
/// part as `number event entity key text`. It checks the mac of the keyring, and of each record its
/// place in the chain and the hash of its sealed part.
enum SealReader {
  static let program = """
    import base64, hashlib, json, sys
    from nacl import bindings as sodium

    def raw(text):
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

    def digest(data, key=b""):
        return hashlib.blake2b(data, key=key, digest_size=32).digest()

    def unbox(box, key):
        return sodium.crypto_secretbox_open(box[24:], box[:24], key)

    def reserve_key(members, typed):
        for member in members:
            public, secret = raw(member["public"]), raw(member["secret"])
            try:
                if member["ops"]:
                    key = sodium.crypto_pwhash_alg(
                        32, typed, raw(member["salt"]), member["ops"], member["mem"],
                        sodium.crypto_pwhash_ALG_ARGON2ID13)
                    secret = unbox(secret, key)
            except Exception:
                continue
            assert sodium.crypto_scalarmult_base(secret) == public, "a pair that does not fit"
            return member, sodium.crypto_box_seal_open(raw(member["reserve-key"]), public, secret)
        raise ValueError("nobody has this passphrase")

    def keys(path, reserve, typed):
        lines = open(path, "rb").read().splitlines(keepends=True)
        head, *rows, mac = [json.loads(line) for line in lines]
        assert head["vivier-keyring"] == 1 and head["reserve"] == reserve, "another reserve"
        member, key = reserve_key([row for row in rows if row.get("reserve-key")], typed)
        assert digest(b"".join(lines[:-1]), key) == raw(mac["mac"]), "mac"
        print("opened", member["member"], member["name"])
        return {row["key"]: unbox(raw(row["wrapped"]), key) for row in rows if "key" in row}

    def read(folder, typed):
        header, *lines = open(folder + "/reserve.journal", "rb").read().splitlines()
        first, previous = json.loads(header), digest(header[:header.rindex(b',"h":"')])
        assert raw(first["h"]) == previous, "header"
        known = keys(folder + "/reserve.keyring", first["reserve"], typed)
        for number, line in enumerate(lines, 1):
            record = json.loads(line)
            previous = digest(line[:line.rindex(b',"h":"')], previous)
            assert raw(record["h"]) == previous and record["n"] == number, "chain"
            if not record.get("z"):
                continue
            sealed = raw(record["z"])
            assert raw(record["zh"]) == digest(sealed), "sealed hash"
            bound = [first["reserve"], first["writer"], str(number)]
            bound = "|".join(bound + [record["do"], record["on"], record["k"]]).encode()
            plain = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
                sealed[24:], bound, sealed[:24], known[record["k"]])
            assert len(plain) % 64 == 0, "padding"
            text = json.dumps(json.loads(plain), ensure_ascii=False, sort_keys=True)
            print(number, record["do"], record["on"], record["k"], text)
        print("read", len(lines))

    try:
        read(sys.argv[1], sys.stdin.buffer.readline().rstrip(b"\\n"))
    except Exception as error:
        print("failed", repr(error))
    """
}
