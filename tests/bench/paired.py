#!/usr/bin/env python3
"""Runs commands in turn, round after round, and prints medians and ratios to the first.

    paired.py --rounds N [--warmup N] [--printed] [--aim X] NAME=COMMAND NAME=COMMAND...

A command's figure is how long it took, or with --printed the milliseconds it writes to standard output. All commands
take a turn in every round, in alternating order, so that what else the machine does hits them alike. The ratio is the
median over the rounds of (first command / other command). Ends with status 1 when a command fails.
"""

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time


def run(command, printed):
    """Milliseconds, and peak memory in MiB of the largest process waited for."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        # Files, not pipes: what a command leaves running must not hold up the clock.
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        milliseconds = (time.perf_counter() - start) * 1000
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        output.seek(0)
        if process.returncode != 0:
            sys.exit(f"{shlex.join(command)} failed ({process.returncode}): {errors.read().decode(errors='replace')}")
        return (float(output.read()) if printed else milliseconds), usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--warmup", type=int, default=2)
    parser.add_argument("--printed", action="store_true")
    parser.add_argument("--aim", type=float)
    parser.add_argument("commands", nargs="+")
    arguments = parser.parse_args()
    commands = {name: shlex.split(command) for name, command in (each.split("=", 1) for each in arguments.commands)}
    names = list(commands)
    figures = {name: [] for name in names}
    memory = {name: 0.0 for name in names}
    for number in range(arguments.warmup + arguments.rounds):
        for name in names if number % 2 == 0 else reversed(names):
            figure, peak = run(commands[name], arguments.printed)
            if number >= arguments.warmup:
                figures[name].append(figure)
                memory[name] = max(memory[name], peak)
    first = names[0]
    for name in names:
        values = figures[name]
        line = (f"{name:14} {len(values)} runs, median {statistics.median(values):8.1f} ms, "
                f"least {min(values):8.1f}, most {max(values):8.1f}")
        if not arguments.printed:
            line += f", peak {memory[name]:.0f} MiB"
        if name != first:
            ratio = statistics.median(ours / theirs for ours, theirs in zip(figures[first], values))
            more = statistics.median(theirs - ours for ours, theirs in zip(figures[first], values))
            line += f"; {more:+.1f} ms, {first} takes {ratio:.3f} of it"
            if arguments.aim is not None:
                line += f" (aim {arguments.aim:g}: {'met' if ratio <= arguments.aim else 'NOT met'})"
        print(line)


if __name__ == "__main__":
    main()
