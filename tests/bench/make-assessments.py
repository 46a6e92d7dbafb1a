#!/usr/bin/env python3
"""Writes exchange files for scripts/bench-score: the sample's unit, varied.

    make-assessments.py COUNT FOLDER

Every file has the sample's questionnaires with about a third of the choices answered otherwise, its 4 systems and 3
providers, 6 to 12 of its staff and 10 to 40 of its usage records. The same call writes the same bytes.
"""

import json
import pathlib
import random
import sys

SEED = 2026
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def options():
    """Option ids by choice item, from the forms."""
    found = {}
    for file in sorted((ROOT / "forms").glob("a*.json")):
        for item in json.loads(file.read_text(encoding="utf-8"))["table"].get("items", []):
            if item["type"] == "choice":
                found[item["id"]] = [option["id"] for option in item["options"]]
    return found


def pick(rows, count, chance):
    return [rows[index] for index in sorted(chance.sample(range(len(rows)), count))]


def vary(sample, options_of, number):
    chance = random.Random(SEED * 1_000_003 + number)
    answers = json.loads(json.dumps(sample["answers"]))
    for item, answer in answers.items():
        if item in options_of and chance.random() < 0.33:
            answer["choice"] = chance.choice(options_of[item])
    records = dict(sample["records"])
    records["A.4"] = pick(records["A.4"], chance.randint(6, 12), chance)
    records["A.7"] = pick(records["A.7"], chance.randint(10, 40), chance)
    header = dict(sample["assessment"], title=f"{sample['assessment']['title']}（{number}）")
    header.pop("id", None)
    return dict(sample, assessment=header, answers=answers, records=records)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    sample = json.loads((ROOT / "resources/sample/assessment.json").read_text(encoding="utf-8"))
    options_of = options()
    for number in range(1, count + 1):
        text = json.dumps(vary(sample, options_of, number), ensure_ascii=False, indent=2, sort_keys=True)
        (folder / f"{number:05}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
