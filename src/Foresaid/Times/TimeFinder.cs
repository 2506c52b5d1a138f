using System.Collections.Immutable;
using System.Globalization;
using Foresaid.Syntax;

namespace Foresaid.Times;

/// <summary>Finds time expressions, gives each its TIMEX3 value and, where an anchor is known, its window.</summary>
/// <remarks>
/// Two steps: expressions are recognised in one walk over the text, without any date; then each is resolved against the anchor.
/// <see cref="Resolve"/> does the second step again against another day. Stateless and safe to share between threads.
/// </remarks>
public sealed class TimeFinder
{
    /// <param name="published">The anchor of relative words, unless a dateline in the text gives another; null leaves them without a window.</param>
    public ImmutableArray<TimeExpression> Find(Parsed parsed, Published? published)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var atoms = Atoms.Of(parsed.Source, parsed.Sentences.Paragraphs);
        var found = TimeReader.Read(atoms);
        var dateline = Dateline.Find(atoms, found);
        if (dateline >= 0)
            found[dateline] = found[dateline] with { Rule = TimeExpression.Dateline };
        var anchor = Dateline.Day(found, dateline, published?.Day) ?? published?.Day;
        var context = new TimeContext(anchor);
        var tenses = new Tenses(atoms, parsed);
        var meanings = new Meaning[found.Count];
        for (var at = 0; at < found.Count; at++)
        {
            context.Tense = tenses.Of(found[at].First, found[at].End);
            if (at > 0 && BreaksBetween(atoms, found[at - 1].First, found[at].First))
                context.NamedMonth = null;
            meanings[at] = Mean(atoms, ref found, at, context);
            Remember(context, found[at].Form, meanings[at]);
        }
        for (var at = 0; at < found.Count; at++)
            meanings[at] = Turned(atoms, found[at], meanings[at], anchor);
        Pairs.Join(atoms, found, meanings);
        return Expressions(atoms, found, meanings);
    }

    /// <summary>Resolves an expression again, as if it were said on another day: for words quoted from a day before.</summary>
    /// <param name="tense">The tense to go by; null keeps the one that the sentence shows.</param>
    /// <returns>The same expression with the value, window and anchor of that day; unchanged when it does not depend on one.</returns>
    public TimeExpression Resolve(Parsed parsed, TimeExpression expression, DateOnly anchor, Tense? tense = null)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(expression);
        var atoms = Atoms.Of(parsed.Source, Around(parsed, expression.Spans[0]));
        var first = atoms.IndexAt(expression.Spans[0].Start);
        List<Found> found = [TimeReader.ReadAt(atoms, first)];
        if (found[0].IsNone || atoms.Span(first, found[0].End) != expression.Spans[0])
            return expression;
        var context = new TimeContext(anchor) { Tense = tense ?? new Tenses(atoms, parsed).Of(first, found[0].End) };
        var meaning = Mean(atoms, ref found, 0, context);
        if (meaning.Anchor is null)
            return expression;
        meaning = Turned(atoms, found[0], meaning, anchor);
        return expression with
        {
            Value = meaning.Value,
            Mod = meaning.Mod,
            Window = meaning.Window,
            Anchor = meaning.Anchor,
        };
    }

    private static Meaning Mean(Atoms atoms, ref List<Found> found, int at, TimeContext context)
    {
        var lead = Leads.Read(atoms, found[at].First);
        if (lead == Lead.AsEarlyAs || (lead == Lead.Until && !atoms.IsCapital(found[at].First - 1)))
            context.Tense = Tense.Future;
        else if (lead == Lead.Since)
            context.Tense = Tense.Past;
        if (found[at].Form is DurationForm { Side: 0 } length)
        {
            // "In two weeks" of a thing to come is a date; "within two weeks" reaches from the anchor.
            if (
                lead == Lead.In
                && context.Tense == Tense.Future
                && length is { Unit: >= Grain.Day, High: not null, Low: null }
            )
                found[at] = found[at] with
                {
                    Form = new OffsetForm(length.Unit, length.High, 1, false, length.Mod),
                    Rule = new RuleId("times.in-length"),
                };
            else if (lead == Lead.Within && context.Tense != Tense.Past && !atoms.IsAny(found[at].End, "of", "after"))
                found[at] = found[at] with { Form = length with { Side = 1 }, Rule = new RuleId("times.within") };
        }
        return found[at].Form.Resolve(context);
    }

    private static bool BreaksBetween(Atoms atoms, int before, int at)
    {
        for (; at > before; at--)
        {
            if (atoms[at].Breaks)
                return true;
        }
        return false;
    }

    private static Meaning Turned(Atoms atoms, Found found, Meaning meaning, DateOnly? anchor)
    {
        var lead = Leads.Read(atoms, found.First);
        // "Up 3% from a year earlier" compares.
        return lead == Lead.From && found.Form is OffsetForm or AccountsForm
            ? meaning
            : Leads.Turn(lead, meaning, anchor);
    }

    private static void Remember(TimeContext context, TimeForm form, Meaning meaning)
    {
        if (form is DurationForm { Unit: Grain.Month, High: 9 or 6 } && context.Accounts is { } accounts)
            context.Accounts = Period.Year(accounts.YearNumber);
        if (meaning.Period is not { } period)
            return;
        context.Focus = period;
        var whole = form is PartForm part ? part.Whole : form;
        if (
            whole
            is PeriodForm { Period.Grain: Grain.Day or Grain.Month }
                or CyclicForm { Cycle: DateCycle or MonthCycle }
        )
            context.NamedMonth = period;
        // Only a quarter that is over has accounts.
        var isOver = !(period.Last > context.Anchor);
        var compares = form is OffsetForm or AccountsForm { YearsBack: > 0 };
        if (period.Grain is Grain.Quarter or Grain.Half && isOver && !compares)
            context.Accounts = period;
    }

    /// <summary>The sentence of an expression, at most so many units on either side: resolving again costs no more in a sentence without end.</summary>
    private static TextSpan Around(Parsed parsed, TextSpan span)
    {
        const int Reach = 400;
        var near = new TextSpan(Math.Max(0, span.Start - Reach), Math.Min(parsed.Source.Length, span.End + Reach));
        var token = parsed.Tokens.IndexAt(span.Start);
        if (parsed.Sentences.Count == 0 || token >= parsed.Tokens.Count)
            return near;
        var sentence = parsed.Sentences.SpanOf(parsed.Sentences.IndexOfToken(token)).Cover(span);
        return new TextSpan(Math.Max(near.Start, sentence.Start), Math.Min(near.End, sentence.End));
    }

    private static ImmutableArray<TimeExpression> Expressions(Atoms atoms, List<Found> found, Meaning[] meanings)
    {
        var expressions = ImmutableArray.CreateBuilder<TimeExpression>(found.Count);
        for (var at = 0; at < found.Count; at++)
        {
            expressions.Add(
                new TimeExpression
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"t{at + 1}"),
                    Spans = [atoms.Span(found[at].First, found[at].End)],
                    Type = found[at].Form.Type,
                    Value = meanings[at].Value,
                    Mod = meanings[at].Mod,
                    Window = meanings[at].Window,
                    Anchor = meanings[at].Anchor,
                    Rule = found[at].Rule,
                }
            );
        }
        return expressions.MoveToImmutable();
    }
}
