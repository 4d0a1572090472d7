#!/usr/bin/env python3
"""Fit the weights of Sources/Answering/Engine/Confidence.swift and Vetoes.swift on questions with known answers.

usage: fit-confidence.py [--write] [--unanswerable WEIGHT] SHARED
SHARED is the folder with eval/score.py (the judge), corpus/, reports/ and questions/. Needs numpy and scipy, and a release
build of the program. Prints, for each set of questions, what weights fitted on the other sets give on it.

A logistic regression with a quadratic penalty tells right answers from questions that the text does not answer; wrong answers
to answerable questions take no part, since refusing them is no better. Vetoes may only lessen the confidence.
"""
import argparse, json, pathlib, re, subprocess, sys, tempfile
import numpy as np
from scipy.optimize import minimize

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("shared", type=pathlib.Path)
parser.add_argument("--write", action="store_true", help="put the weights into the sources")
parser.add_argument("--unanswerable", type=float, default=1.6, help="how much an unanswerable question weighs (1.6)")
options = parser.parse_args()
here = pathlib.Path(__file__).resolve().parent
root = here.parent
sys.path.insert(0, str(options.shared / "eval"))
import score as judge

SETS = {
    "article": (options.shared / "questions/tianjin-dev.jsonl", options.shared / "corpus"),
    **{f"article-{n}": (here / f"article-{n}.jsonl", options.shared / "corpus") for n in range(1, 10)},
    "reports": (options.shared / "questions/reports-dev.jsonl", options.shared / "reports"),
    **{f"reports-{n}": (here / f"reports-{n}.jsonl", options.shared / "reports") for n in range(1, 8)},
    **{f"invented-{n}": (here / f"invented-{n}/questions.jsonl", here / f"invented-{n}/corpus") for n in range(1, 11)},
}


def answers(gold, corpus):
    """What the program says to each question, with its explanation."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as questions:
        for g in gold:
            q = {"id": g["id"], "question": g["question"]}
            if g.get("scope") != "corpus":
                q["document"] = g["doc"]
            questions.write(json.dumps(q, ensure_ascii=False) + "\n")
        questions.flush()
        out = subprocess.run(
            [root / ".build/release/wenzheng", "run", "--explain", "--format", "jsonl", "--corpus", corpus, questions.name],
            capture_output=True, text=True)
    return {a["id"]: a for a in map(json.loads, out.stdout.splitlines())}


rows = []
for name, (path, corpus) in SETS.items():
    gold = judge.read_jsonl(path)
    documents = {k: v.decode("utf-8", "replace") for k, v in judge.load_documents(corpus).items()}
    given = answers(gold, corpus)
    for g in gold:
        a = given.get(g["id"])
        tree = (a or {}).get("explanation", {}).get("confidence")
        if not tree:
            continue
        measures = {p["name"]: p["parts"][0]["value"] for p in tree["parts"] if p.get("parts")}
        if a["status"] != "answered":
            # What it would have said, from the explanation.
            said = next((f["value"] for f in a["explanation"]["decision"] if f["label"] == "would-have-said"), "")
            a = dict(a, status="answered", answer=said, answers=re.split("[、；]", said), citations=a["explanation"]["evidence"][:1])
        right = g["answerable"] and judge.judge(g, a, documents)["ok"]
        rows.append((name, g["answerable"], bool(right), measures))

names = sorted({m for r in rows for m in r[3]}, key=lambda m: (m.startswith("veto"), m))
X = np.array([[r[3].get(m, 0) for m in names] + [1.0] for r in rows])
source = np.array([r[0] for r in rows])
answerable = np.array([r[1] for r in rows])
right = np.array([r[2] for r in rows])
penalty = np.array([0.06 if m.startswith("veto") else 0.7 for m in names])
lessens = [m.startswith(("veto", "missing")) for m in names]
weight = np.where(answerable, 1.0, options.unanswerable)


def fit(part):
    x, y, w = X[part], right[part], weight[part]
    loss = lambda b: (w * np.logaddexp(0, -(2 * y - 1) * (x @ b))).sum() + (penalty * b[:-1] ** 2).sum()
    bounds = [(None, 0) if l else (0, None) for l in lessens] + [(None, None)]
    return minimize(loss, np.zeros(X.shape[1]), method="L-BFGS-B", bounds=bounds).x


told = right | ~answerable
good = 0
for name in SETS:
    # Sets over the same texts are left out together.
    family = name.split("-")[0]
    sums = X @ fit(told & np.array([s.split("-")[0] != family for s in source]))
    this = source == name
    answered, refused = this & right & (sums > 0), this & ~answerable & (sums <= 0)
    good += answered.sum() + refused.sum()
    print(f"{name:10} answered of right {answered.sum() / max(1, (this & right).sum()):.3f}  "
          f"refused of unanswerable {refused.sum() / max(1, (this & ~answerable).sum()):.3f}  "
          f"overall {(answered.sum() + refused.sum()) / this.sum():.3f}")
print(f"all {good / len(source):.4f}")
weights = fit(told)
# Another place or year than the one asked for must refuse whatever else speaks for an answer; cases are too few to tell.
LEAST = {"veto.place": 4.0, "veto.other-place": 4.0, "veto.year": 4.0, "veto.addressed": 4.0, "veto.titled": 4.0, "veto.opposed": 4.2, "veto.sister": 6.0}
weights[:-1] = [min(w, -LEAST[m]) if m in LEAST else w for m, w in zip(names, weights)]
print({m: round(float(w), 2) for m, w in zip(names + ["bias"], weights)})

if options.write:
    path = root / "Sources/Answering/Engine/Confidence.swift"
    text = path.read_text()
    for m, w in zip(names, weights):
        text = re.sub(rf'(\("{re.escape(m)}", .*, )-?[\d.]+\)(,\n)', lambda found: f"{found[1]}{w:.2f}){found[2]}", text)
    path.write_text(re.sub(r"static let bias = .*", f"static let bias = {weights[-1]:.2f}", text))
    for path in (root / "Sources/Answering/Engine").glob("Vetoes*.swift"):
        text = path.read_text()
        for m, w in zip(names, weights):
            text = re.sub(
                rf'(identifier: "{re.escape(m)}".*?weight: )[\d.]+', lambda found: f"{found[1]}{max(0.3, -w):.1f}", text)
        path.write_text(text)
