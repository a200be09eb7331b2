/// A program that opens with PyNaCl what was granted to a coordinator, by the description of the
/// format.
///
/// It takes her number and her passphrase on one line of standard input, opens every grant that her
/// private key opens, whoever it is to, and tries each key on each sealed part, whatever the name
/// of its key: it prints those that open as `number event entity text`, then `tried`.
enum GrantReader {
  static let program = """
    import base64, glob, hashlib, json, sys
    from nacl import bindings as sodium

    def raw(text):
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

    def attempt(function, *values):
        try:
            return function(*values)
        except Exception:
            return None

    def subkey(seed, number):
        return hashlib.blake2b(b"", digest_size=32, key=seed, salt=number.to_bytes(16, "little"),
                               person=b"vivier-2".ljust(16, b"\\0")).digest()

    def keys(folder, rows, number, typed):
        slot = json.load(open(folder + "/" + number + ".slot", "rb"))
        box = raw(slot["secret"])
        key = sodium.crypto_pwhash_alg(
            32, typed, raw(slot["salt"]), slot["ops"], slot["mem"],
            sodium.crypto_pwhash_ALG_ARGON2ID13)
        seed = sodium.crypto_secretbox_open(box[24:], box[:24], key)[:32]
        secret = subkey(seed, 2)
        public = sodium.crypto_scalarmult_base(secret)
        assert not [row for row in rows if "to" in row and "reserve-key" in row
                    and attempt(sodium.crypto_box_seal_open, raw(row["reserve-key"]), public, secret)]
        granted = [attempt(sodium.crypto_box_seal_open, raw(row["sealed"]), public, secret)
                   for row in rows if "grant" in row]
        wrapped = [raw(row["wrapped"]) for row in rows if "wrapped" in row]
        opened = [attempt(sodium.crypto_secretbox_open, box[24:], box[:24], key)
                  for box in wrapped for key in [seed, secret, public] + [key for key in granted if key]]
        return [key for key in [seed, secret, public] + granted + opened if key]

    def read(folder, number, typed):
        header, *lines = open(glob.glob(folder + "/W*.journal")[0], "rb").read().splitlines()
        rows = [json.loads(line) for line in open(folder + "/reserve.keyring", "rb")]
        head, known = json.loads(header), keys(folder, rows, number, typed)
        for line in lines:
            record = json.loads(line)
            if not record.get("z"):
                continue
            sealed = raw(record["z"])
            bound = [head["reserve"], head["writer"], str(record["n"])]
            bound = "|".join(bound + [record["do"], record["on"], record["k"]]).encode()
            for key in known:
                plain = attempt(
                    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt,
                    sealed[24:], bound, sealed[:24], key)
                if plain:
                    print(record["n"], record["do"], record["on"], json.dumps(json.loads(plain)))
        print("tried")

    try:
        number, typed = sys.stdin.buffer.readline().rstrip(b"\\n").split(b" ", 1)
        read(sys.argv[1], number.decode(), typed)
    except Exception as error:
        print("failed", repr(error))
    """
}
