#!/usr/bin/env python3
"""check_seal.py FILE... - recomputes what Walnut sealed, from files it handed out; see README.md"""
import hashlib, json, sys

def text(*values):  # every value with its length in bytes; a missing one is a minus sign
    texts = [None if v is None else str(v).encode() for v in values]
    return b"".join(b"-," if t is None else b"%d:%s," % (len(t), t) for t in texts)

def sha(kind, *parts):  # 0 an activity, 1 two hashes, 2 a seal
    return hashlib.sha256(bytes([kind]) + b"".join(parts)).digest()

def root(hashes):
    if len(hashes) == 1: return hashes[0]
    left = 1 << (len(hashes) - 1).bit_length() - 1
    return sha(1, root(hashes[:left]), root(hashes[left:]))

def leaf(a): return sha(0, text(*(a[f] for f in "county id at account who kind subjectKind subject label why".split())))

def seal_hash(s): return sha(2, text(*(s[f] for f in "county number id sealedAt count first last root previous".split()))).hex()

before = None
for name in sys.argv[1:]:
    first, *rest = [json.loads(line) for line in open(name, encoding="utf-8")]
    seal, proof = first.get("seal", first), first.get("path")
    if proof is None:
        faults = [] if len(rest) == seal["count"] and root([leaf(a) for a in rest] or [b""]).hex() == seal["root"] else ["activities"]
    else:
        up = leaf(first["activity"])
        for step in proof: up = sha(1, bytes.fromhex(step["hash"]), up) if step["side"] == "left" else sha(1, up, bytes.fromhex(step["hash"]))
        faults = [] if up.hex() == seal["root"] else ["proof"]
    if seal_hash(seal) != seal["hash"]: faults.append("seal")
    if before and before["number"] + 1 == seal["number"] and before["hash"] != seal["previous"]: faults.append("chain")
    if faults: sys.exit(f"{name}: does not fit: {', '.join(faults)}")
    print(f"{name}: seal {seal['number']} of {seal['county']} fits, hash {seal['hash']}")
    before = seal
