using System.Text;
using Foresaid.Times;

namespace Foresaid.Tests.Times;

/// <summary>The table of conventions: its printed page is fresh, its names are unique, and outcomes fall where it says.</summary>
public sealed class ConventionTests
{
    [Fact]
    public void The_reference_page_is_printed_from_the_table()
    {
        var page = new StringBuilder(
            """
            # Conventions: what words of time mean here

            Printed from the code (`Conventions.All`) by a test; `ACCEPT=1 ./test` writes it anew. A window names its convention. The anchor is the date of saying
            for quoted words, else the dateline's, else the day of publication. An outcome beyond an edge by no more than the last column counts as near.

            | name | words | window | edges | near, for scoring |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n")
        );
        foreach (var convention in Conventions.All)
            page.Append(
                $"| `{convention.Name}` | {convention.Words} | {convention.Days} | {EdgeName(convention.Edge)} | {convention.Near} |\n"
            );
        Golden.Check(page.ToString(), "docs", "reference", "conventions.md");
    }

    [Fact]
    public void Names_are_unique_and_found() =>
        Assert.All(Conventions.All, convention => Assert.Same(convention, Conventions.Find(convention.Name)));

    [Theory]
    [InlineData("2026-02-19", Fall.In)]
    [InlineData("2026-02-20", Fall.In)]
    [InlineData("2026-02-23", Fall.Near)]
    [InlineData("2026-02-24", Fall.Out)]
    [InlineData("2026-01-29", Fall.Near)]
    [InlineData("2026-01-28", Fall.Out)]
    public void An_outcome_falls_in_near_or_out(string day, Fall expected)
    {
        var window = new Window(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 20), Edge.Soft, "two-thirds");
        var outcome = DateOnly.ParseExact(day, "yyyy-MM-dd");
        Assert.Equal(expected, Conventions.Judge(window, outcome, outcome));
    }

    [Fact]
    public void A_month_s_tolerance_is_counted_in_the_calendar()
    {
        var year = new Window(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), Edge.Firm, "year");
        Assert.Equal(Fall.Near, Conventions.Judge(year, new DateOnly(2027, 1, 31), new DateOnly(2027, 1, 31)));
        Assert.Equal(Fall.Out, Conventions.Judge(year, new DateOnly(2027, 2, 1), new DateOnly(2027, 2, 1)));
    }

    [Fact]
    public void An_open_side_takes_in_whatever_lies_on_it()
    {
        var byFriday = new Window(null, new DateOnly(2026, 2, 13), Edge.Firm, "by-day");
        Assert.Equal(Fall.In, Conventions.Judge(byFriday, DateOnly.MinValue, DateOnly.MinValue));
        Assert.Equal(Fall.Near, Conventions.Judge(byFriday, new DateOnly(2026, 2, 14), new DateOnly(2026, 2, 14)));
    }

    [Fact]
    public void An_unknown_convention_forgives_nothing()
    {
        var window = new Window(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 1), Edge.Firm, "of a later version");
        Assert.Equal(Fall.Out, Conventions.Judge(window, new DateOnly(2026, 2, 2), new DateOnly(2026, 2, 2)));
    }

    private static string EdgeName(Edge edge) =>
        edge switch
        {
            Edge.Firm => "firm",
            Edge.Soft => "soft",
            Edge.FirmSoft => "firm-soft",
            _ => "soft-firm",
        };
}
