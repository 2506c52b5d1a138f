using System.CommandLine;
using Foresaid.Cli.Tables;
using Foresaid.Ledger;
using Foresaid.Stories;
using Foresaid.Stories.Claims;
using Foresaid.Stories.Forecasts;
using Foresaid.Stories.Questions;
using Foresaid.Stories.Rows;
using Foresaid.Stories.Speakers;

namespace Foresaid.Cli.Asking;

/// <summary>Finds what a person names by the beginning of its id.</summary>
internal static class Ids
{
    private const int Fewest = 8;

    /// <summary>An argument that takes ids, or their first digits.</summary>
    public static Argument<T> Argument<T>(string name, string description, ArgumentArity? arity = null)
    {
        var argument = new Argument<T>(name)
        {
            Description = description + "; its first eight digits suffice",
            Arity = arity ?? ArgumentArity.ExactlyOne,
        };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !IsBeginning(token.Value)))
                result.AddError(
                    $"An id has at least {Fewest} hexadecimal digits, as the tables and rows print it, not '{Screen.Plain(token.Value)}'."
                );
        });
        return argument;
    }

    public static bool IsBeginning(string given) => given.Length >= Fewest && given.All(char.IsAsciiHexDigit);

    public static StatementRow Statement(LedgerFile file, string given) =>
        One(
            file.StatementsById(given.ToLowerInvariant()).DistinctBy(row => row.Statement.Id),
            given,
            "statement of the present readings",
            "foresaid search WORDS",
            row => row.Statement.Id,
            row => row.Quote
        );

    public static StoryRow Row(Story story, string given) =>
        One(story.Rows, given, "statement of this story", "foresaid search WORDS", row => row.Id, row => row.Quote);

    public static Question Question(Story story, string given) =>
        One(
            story.Questions,
            given,
            "question of this story",
            "foresaid question list",
            question => question.Id,
            question => question.Words
        );

    /// <summary>By the id of any of its statements.</summary>
    public static Forecast Forecast(Story story, string given) =>
        One(
            story.Forecasts.Where(forecast =>
                Begins(forecast.Id, given) || forecast.Rows.Any(row => Begins(row.Id, given))
            ),
            "",
            given,
            "forecast of this story",
            "foresaid forecasts",
            forecast => forecast.Id,
            forecast => forecast.Words
        );

    /// <summary>By its own id, or that of any of its statements.</summary>
    public static Claim Claim(Story story, string given) =>
        One(
            story.Claims.Where(claim => Begins(claim.Id, given) || claim.Rows.Any(row => Begins(row.Id, given))),
            "",
            given,
            "claim of this story",
            "foresaid claims",
            claim => claim.Id,
            claim => claim.Words
        );

    public static CastMember Speaker(Story story, string given) =>
        One(
            story.Cast,
            given,
            "speaker of this story",
            "foresaid speakers",
            member => member.Key,
            member => member.Short
        );

    public static bool Begins(string id, string given) => id.StartsWith(given, StringComparison.OrdinalIgnoreCase);

    private static T One<T>(
        IEnumerable<T> all,
        string given,
        string what,
        string where,
        Func<T, string> id,
        Func<T, string> words
    ) => One(all, given, given, what, where, id, words);

    /// <exception cref="NotThereException">None begins so.</exception>
    /// <exception cref="WrongUseException">Several do.</exception>
    private static T One<T>(
        IEnumerable<T> all,
        string beginning,
        string given,
        string what,
        string where,
        Func<T, string> id,
        Func<T, string> words
    )
    {
        var found = all.Where(one => Begins(id(one), beginning)).ToList();
        if (found.Count == 1)
            return found[0];
        if (found.Count == 0)
            throw new NotThereException($"{given}: no {what} has this id. Find it with: {where}");
        const int Most = 10;
        var lines = found.Take(Most).Select(one => $"  {id(one)}  {Talk.Short(words(one))}");
        var more = found.Count > Most ? [$"  and {found.Count - Most} more"] : Array.Empty<string>();
        throw new WrongUseException(
            $"{given}: {found.Count} begin so; give more digits:\n{string.Join('\n', lines.Concat(more))}"
        );
    }
}

/// <summary>Nothing has the name that was given; the message says where to look. Ends in exit code 2.</summary>
internal sealed class NotThereException(string message) : Exception(message);
