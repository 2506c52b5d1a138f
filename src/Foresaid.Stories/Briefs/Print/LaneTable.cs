using System.Globalization;
using Foresaid.Stories.Briefs.Wording;
using Foresaid.Stories.Questions;

namespace Foresaid.Stories.Briefs.Print;

/// <summary>The table behind a picture of lanes: every answer with its words, how sure, the move and the rows that show it.</summary>
internal sealed class LaneTable(Brief brief)
{
    // A question of a thousand answers is read in the lanes' own page, not in a brief.
    private const int MostAnswers = 200;
    private const int MostRows = 12;

    private readonly Dictionary<int, int> _numbers = brief.Rows.ToDictionary(row => row.Row.Number, row => row.Number);

    public void Write(HtmlText page, Question question)
    {
        var lanes = question.Lanes.Where(lane => !lane.Answers.IsEmpty).ToList();
        var all = lanes.Sum(lane => lane.Answers.Length);
        page.Raw("<details class=\"lane-table\"><summary>The table behind it: ")
            .Text($"{Scope.Count(all, "answer")} of {Scope.Count(lanes.Count, "holder")}")
            .Raw("</summary>\n<table>\n<thead><tr><th scope=\"col\">Said</th><th scope=\"col\">Answer</th>")
            .Raw(
                "<th scope=\"col\">How sure</th><th scope=\"col\">Move</th><th scope=\"col\">Rows</th></tr></thead>\n"
            );
        var left = MostAnswers;
        foreach (var lane in lanes)
        {
            if (left <= 0)
                break;
            Write(page, lane, left);
            left -= lane.Answers.Length;
        }
        page.Raw("</table>\n");
        if (all > MostAnswers)
            page.Raw("<p class=\"note\">").Text($"{all - MostAnswers} further answers are not shown.").Raw("</p>\n");
        page.Raw("</details>\n");
    }

    private void Write(HtmlText page, Lane lane, int most)
    {
        page.Raw("<tbody>\n<tr><th colspan=\"5\" scope=\"rowgroup\">")
            .Text(HolderWords.Name(lane.Holder))
            .Raw(lane.IsOrganiser ? ", the organiser" : "")
            .Raw("</th></tr>\n");
        foreach (var answer in lane.Answers.Take(most))
        {
            page.Raw("<tr><td>")
                .Text(SayingDay.Words(answer))
                .Raw("</td><td>")
                .Text(AnswerWords.Of(answer.Value, answer.Rows))
                .Raw("</td><td>")
                .Text(SureWords.Of(answer.Certainty))
                .Raw("</td><td>")
                .Text(answer.Move is { } move ? AnswerWords.Name(move) : "")
                .Raw("</td><td class=\"refs\">");
            BriefSections.Links(page, answer.Rows.Take(MostRows).Select(row => _numbers[row.Number]), "r", "Row");
            if (answer.Rows.Length > MostRows)
                page.Raw("+" + (answer.Rows.Length - MostRows).ToString(CultureInfo.InvariantCulture));
            page.Raw("</td></tr>\n");
        }
        page.Raw("</tbody>\n");
    }
}
