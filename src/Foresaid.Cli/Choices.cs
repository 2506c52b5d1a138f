using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Foresaid.Press;

namespace Foresaid.Cli;

/// <summary>The options and arguments that several verbs share, so that each is named, checked and described in one way.</summary>
internal static class Choices
{
    public static Option<bool> Quiet { get; } =
        new("--quiet", "-q") { Description = "No progress bar", Recursive = true };

    public static Argument<string[]> Paths(string what = "Files and folders to read; - is standard input")
    {
        var paths = new Argument<string[]>("PATH") { Description = what, Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(result =>
        {
            if (result.Tokens.Count(token => token.Value == "-") > 1)
                result.AddError("Standard input (-) can be read once only.");
        });
        // Without this a mistyped option would be taken for a file that is not there.
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
                result.AddError(
                    $"There is no option '{token.Value}'. (A file of that name is given as './{token.Value}'.)"
                );
        });
        return paths;
    }

    public static Option<string> Format(params string[] forms)
    {
        var option = new Option<string>("--format")
        {
            Description = "How to print: " + string.Join(", ", forms),
            HelpName = string.Join('|', forms),
            DefaultValueFactory = _ => forms[0],
        };
        option.Among(forms);
        return option;
    }

    public static Option<string> Form()
    {
        var option = new Option<string>("--as")
        {
            Description =
                "What the input is: judged by its bytes (auto), a web page (html), or text kept exactly as it is (text)",
            HelpName = "auto|html|text",
            DefaultValueFactory = _ => "auto",
        };
        option.Among("auto", "html", "text");
        return option;
    }

    public static Option<string?> Url() => new("--url") { Description = "The article's address", HelpName = "ADDRESS" };

    public static Option<string?> Outlet() =>
        new("--outlet") { Description = "The publisher's name", HelpName = "NAME" };

    public static Option<DateOnly?> Published() =>
        Day("--published", "The day of publication, for input that does not say or says it wrongly");

    public static Option<bool> Rejected() =>
        new("--rejected") { Description = "Also statements that a person rejected" };

    public static Option<DateOnly?> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
                DateOnly.TryParseExact(
                    result.Tokens[0].Value,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
                    ? day
                    : Wrong<DateOnly?>(
                        result,
                        $"{name} takes a day as YYYY-MM-DD, for instance 2026-02-08, not '{result.Tokens[0].Value}'."
                    ),
        };

    /// <summary>What the person says of the inputs, for the page reader.</summary>
    /// <exception cref="WrongUseException">An address is given for more than one input.</exception>
    public static PressOptions Press(string[] paths, string form, string? url, string? outlet, DateOnly? published)
    {
        if (url is not null && (paths.Length > 1 || Directory.Exists(paths[0])))
            throw new WrongUseException("--url names one article: give one file with it, or - for standard input.");
        return new PressOptions
        {
            Form = Enum.Parse<InputForm>(form, ignoreCase: true),
            Url = url,
            Outlet = outlet,
            Published = published is { } day ? Foresaid.Published.On(day, "given") : null,
        };
    }

    private static T? Wrong<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }

    /// <summary>Lets through only these words, and says which they are when another is given.</summary>
    public static void Among(this Option option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value)))
                result.AddError($"{option.Name} takes {string.Join(", ", words)}; not '{token.Value}'.");
        });
    }
}
