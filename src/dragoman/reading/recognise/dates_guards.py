"""What of the fits of templates looks like a date and is none."""

from __future__ import annotations

from dragoman.reading.recognise.dates_fits import Guard, Match
from dragoman.reading.recognise.dates_tokens import FIRST_YEAR, LAST_YEAR, Tokens
from dragoman.reading.recognise.dates_words import CalendarWords
from dragoman.reading.recognise.dates_year_guards import short_year_of_day, short_years, years


def _label(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“(the) 2018 Joint Vision Statement”: a year before what it names."""
    following, before = tokens.words_at(match.last + 1), tokens.words_at(match.first - 1)
    if not following[:1].isalpha() or following in words.sets["not_labels"] | words.sets["counted"]:
        return None
    if tokens.at(match.last + 1).start - tokens.at(match.last).end != 1:
        return None
    capital = tokens.text[tokens.at(match.last + 1).start].isupper()
    if before in words.sets["before_label"] or (capital and not before.isalnum()):
        return Match("year_label", match.first, match.last, match.slots)
    return None


def _year(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    if tokens.words_at(match.first - 1) in words.sets["names_with_years"]:
        return None
    if match.slots["words"] != str(match.slots["year"]):
        return match
    if tokens.words_at(match.first - 1) in words.sets["surely_before_year"]:
        return match
    return _label(tokens, match, words) or match


def _month_alone(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“May” and “March” after “in” or “last”; “Theresa May” and “March for peace” are no months."""
    said = match.slots["words"]
    before = tokens.words_at(match.first - 1)
    start = tokens.at(match.first).start
    if tokens.text[start - 1 : start] == "$":
        return None
    linked = tokens.words_at(match.last + 1) in words.sets["range_links"]
    if linked and tokens.words_at(match.last + 2) in words.values["month"]:
        return match
    if said not in words.sets["doubtful_months"]:
        return match
    if not _is_near(tokens, match):
        return None
    if before not in words.sets["before_month"]:
        return match if _is_month_in_place(tokens, match, words) else None
    if tokens.words_at(match.last + 1) in words.sets["not_after_month"]:
        return None
    return None if before in words.sets["listing"] and _capital_follows(tokens, match) else match


def _is_month_in_place(tokens: Tokens, match: Match, words: CalendarWords) -> bool:
    """“… has suggested May.”, “a June meeting”: behind a small word, and no name goes on."""
    before, following = tokens.at(match.first - 1), tokens.words_at(match.last + 1)
    if not tokens.text[before.start].islower():
        return False
    if not following[:1].isalpha():
        return following != "’"
    return (
        before.text in words.sets["before_label"]
        and following not in words.sets["not_labels"]
        and not _capital_follows(tokens, match)
    )


def _capital_follows(tokens: Tokens, match: Match) -> bool:
    """“…, April Jones”: a name goes on."""
    following = tokens.words_at(match.last + 1)
    return following[:1].isalpha() and tokens.text[tokens.at(match.last + 1).start].isupper()


def _days(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“3 and 4 May” is a stretch; in “3 and 10 May” the days stand apart."""
    said = str(match.slots["words"]).split()
    if words.sets["joins_days"].isdisjoint(said) or said[0] in words.sets["opens_days"]:
        return match
    start = match.slots.get("middle", match.slots["start"])
    return match if match.slots["end"] == int(start) + 1 else None


def _months(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“November and December 2017” is a stretch; in “May and December 2017” the months stand apart."""
    said = [match.slots[name] for name in ("start", "middle", "end") if name in match.slots]
    in_a_row = all(int(each) == int(said[0]) + at for at, each in enumerate(said))
    return match if in_a_row and tokens.words_at(match.first - 1) != "between" else None


def _beside(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“Two years on, …” but not “a visit of three days on June 11”."""
    if not str(match.slots["words"]).endswith(" on"):
        return match
    following = tokens.words_at(match.last + 1)
    dated = following in words.values["month"] or following in words.values["weekday"]
    return None if dated or following == "the" or following[:1].isdigit() else match


def _is_near(tokens: Tokens, match: Match) -> bool:
    before = tokens.at(match.first - 1)
    return tokens.at(match.first).start - before.end <= 1


def _weekday_alone(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    said, before = str(match.slots["words"]), tokens.words_at(match.first - 1)
    if said in words.sets["doubtful_weekdays"] and before not in words.sets["before_weekday"]:
        return None
    named = tokens.words_at(match.last + 1) in words.sets["not_after_weekday"]
    return None if named or before in words.sets["not_before_weekday"] else match


def _listed(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“March 2 and 3” with nothing counted behind it."""
    if match.slots["end"] != int(match.slots["start"]) + 1:
        return None
    if "year" in match.slots:
        return match
    following = tokens.words_at(match.last + 1)
    return None if following[:1].isalpha() and following not in words.sets["behind_listed_days"] else match


def _today(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“Today’s world” and “USA TODAY” name no day; “today’s talks” do."""
    if match.slots["words"] != "today":
        return match
    if tokens.words_at(match.last + 1) == "’" and tokens.words_at(match.last + 2) == "s":
        return match if tokens.words_at(match.last + 3) in words.sets["behind_todays"] else None
    start = tokens.at(match.first).start
    before = tokens.at(match.first - 1) if match.first else None
    capital = tokens.text[start].isupper()
    return None if capital and before and tokens.text[before.start].isalpha() else match


def _ordinal_alone(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“On the 18th.” with nothing behind it that it numbers."""
    if "day" in match.slots or "month" in str(match.slots["words"]):
        return match
    following = tokens.words_at(match.last + 1)
    if following in words.sets["joins_days"] and _numbers_a_thing(tokens, match.last + 2, words):
        return None
    may_follow = words.sets["not_labels"] - {"of"} | words.sets["behind_day_alone"]
    goes_on = following[:1].isalpha() and following not in may_follow
    return None if goes_on or following in ("-", "’", "“", '"') else match


def _numbers_a_thing(tokens: Tokens, at: int, words: CalendarWords) -> bool:
    """“The 8th and 9th Battalion”: whether a number and what it numbers stand there."""
    behind = tokens.words_at(at + 1)
    named = behind[:1].isalpha() and behind not in words.values["month"]
    return tokens.words_at(at)[:1].isdigit() and named and tokens.text[tokens.at(at + 1).start].isupper()


def _day_and_month(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“On 12 March” but not “at 10:12 March”; a day is written next to its month."""
    between = tokens.at(match.last).start - tokens.at(match.first).end
    return match if between < 40 else None


def _unit_alone(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“Last year” but not “the next day” nor “this day”; days are told by other rules."""
    if match.slots.get("unit") == "day" and match.slots.get("direction") != "this":
        return None
    following = tokens.words_at(match.last + 1)
    if match.slots.get("unit") == "day" or following in words.sets["of_length"]:
        return None
    said = str(match.slots["words"])
    return None if said.endswith("s") or "days" in said else match


def _weekday_and_number(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“Wednesday 28” but not “Friday 12 officers” nor “on Tuesday the third round”."""
    following = tokens.words_at(match.last + 1)
    numbered = following[:1].isalpha() and following not in words.sets["not_labels"]
    if following == "-" or (numbered and tokens.at(match.last).text.isalpha()):
        return None
    said = tokens.at(match.last).text
    counted = said.isdecimal() and following[:1].isalpha() and following not in words.sets["before_year"]
    if counted and following not in words.sets["behind_weekday_and_day"]:
        return None
    return match


def _season(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“The spring of 2015” but not “the fall of 1975”."""
    said = str(match.slots["words"]).split()
    return None if "of" in said and set(said) & words.sets["doubtful_seasons"] else match


def _season_alone(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“In the spring” but not “in the spring of 2015” nor “in the spring offensive”."""
    following = tokens.words_at(match.last + 1)
    if following in ("of", ",") or following[:1].isdigit():
        return None
    return match if not following[:1].isalpha() or following in words.sets["not_labels"] else None


def _counted(tokens: Tokens, match: Match, words: CalendarWords) -> Match:
    """“It comes six months after …”, “in 2016, six months after …” count back to what happened."""
    before, dated = tokens.words_at(match.first - 1), tokens.words_at(match.first - 2)
    beside = before == "," and (_is_year(dated) or dated in words.values["month"])
    if before not in words.sets["comes"] and not beside:
        return match
    return Match(match.rule, match.first, match.last, {**match.slots, "comes": 1})


def _is_year(word: str) -> bool:
    return word.isdecimal() and FIRST_YEAR <= int(word) <= LAST_YEAR


def _with_tens(tokens: Tokens, match: Match, words: CalendarWords) -> Match:
    """“Twenty-five years ago”: the tens stand before the match."""
    tens, count = words.values["count"].get(tokens.words_at(match.first - 2)), match.slots.get("count")
    if tokens.words_at(match.first - 1) != "-" or not isinstance(tens, int) or not isinstance(count, int):
        return match
    if tens % 10 or not 0 < count < 10:
        return match
    return Match(match.rule, match.first - 2, match.last, {**match.slots, "count": tens + count})


def _stretch(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“The next 3 days”; in “only 3 next week” the number counts something else."""
    return match if tokens.at(match.last).text.endswith("s") else None


def _written(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“In 12/2015” but not “Decree 12/2015”."""
    is_day = tokens.at(match.first).day is not None or match.first < match.last
    named = tokens.words_at(match.first - 1) in words.sets["names_with_years"]
    return None if named and not is_day else match


def _day_of_stay(tokens: Tokens, match: Match, words: CalendarWords) -> Match | None:
    """“Day two:” but not “Army Day 15 January”, “the first day of the month” nor “of Navdex”."""
    following, before = tokens.words_at(match.last + 1), tokens.words_at(match.first - 1)
    if "ordinal" in match.slots:
        behind = tokens.words(match.last + 1, min(match.last + 4, len(tokens.found)))
        of_calendar = words.values["unit"].keys() | words.values["month"].keys()
        is_of = behind[:1] == ["of"]
        of_event = is_of and len(behind) > 1 and tokens.text[tokens.at(match.last + 2).start].isupper()
        return None if of_event or (is_of and of_calendar & set(behind)) else match
    said = str(match.slots["words"]).split()
    named = said[0] != "on" and before[:1].isalpha()
    return None if named or following in words.values["month"] or following[:1].isdigit() else match


GUARDS: dict[str, Guard] = {
    "year": _year,
    "month_without_year": _month_alone,
    "months": _months,
    "months_of_that_year": _months,
    "beside": _beside,
    "weekday": _weekday_alone,
    "days": _days,
    "days_listed": _listed,
    "near_day": _today,
    "day_of_that_month": _ordinal_alone,
    "day_of_month": _day_and_month,
    "that_unit": _unit_alone,
    "years": years,
    "season": _season,
    "written_day": _written,
    "season_said_alone": _season_alone,
    "week_of_that_day": _ordinal_alone,
    "stretch": _stretch,
    "ago": _with_tens,
    "counted_from": _counted,
    "short_years": short_years,
    "day_of_short_year": short_year_of_day,
    "days_of_short_year": short_year_of_day,
    "weekday_and_day": _weekday_and_number,
    "day_of_stay": _day_of_stay,
}
"""The rules whose matches are looked at again: the match, another in its place, or None."""
