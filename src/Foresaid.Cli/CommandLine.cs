using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Foresaid.Cli.Asking;
using Foresaid.Ledger;

namespace Foresaid.Cli;

/// <summary>The whole command: its verbs, what they share, and how an outcome becomes an exit code.</summary>
internal static class CommandLine
{
    // No @file expansion: a path may begin with "@". No bundling: there are no one-letter switches to bundle.
    private static readonly ParserConfiguration Parsing = new()
    {
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    public static RootCommand Make(Surroundings surroundings)
    {
        var root = new RootCommand(
            "Reads news reports about a developing story and keeps the record: who said what, on whose word, about which "
                + "time, how sure."
        )
        {
            HelpName = "foresaid",
        };
        root.Options.Add(Choices.Quiet);
        foreach (var verb in Verbs.All(surroundings))
            root.Subcommands.Add(verb);
        root.SetAction(result =>
        {
            surroundings.Say("foresaid: say what to do, for instance 'foresaid read FILE'. See: foresaid --help");
            return Exit.WrongUse;
        });
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            // The other systems' forms of asking for help are paths here.
            help.Aliases.Remove("/h");
            help.Aliases.Remove("/?");
            help.Action = new HelpWithExamples((HelpAction)help.Action!, surroundings.Width);
        }
        return root;
    }

    /// <summary>Runs one command line to its end.</summary>
    /// <returns>One of <see cref="Exit"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        try
        {
            var result = Make(surroundings).Parse(arguments, Parsing);
            if (result.Action is ParseErrorAction)
                return Refuse(result, surroundings);
            var code = result.Invoke(
                new InvocationConfiguration
                {
                    Output = surroundings.Output,
                    Error = surroundings.Error,
                    EnableDefaultExceptionHandler = false,
                }
            );
            surroundings.Output.Flush();
            surroundings.Error.Flush();
            return code;
        }
        catch (WrongUseException trouble)
        {
            surroundings.Say($"foresaid: {trouble.Message}");
            return Exit.WrongUse;
        }
        catch (NotThereException trouble)
        {
            surroundings.Say($"foresaid: {trouble.Message}");
            return Exit.SomeUnread;
        }
        catch (LedgerException trouble)
        {
            surroundings.Say($"foresaid: {trouble.Message}");
            return Exit.LedgerFailed;
        }
        catch (IOException trouble)
        {
            // Inputs and the ledger say their own; what is left is the way out: a full disk behind ">", an --html page.
            surroundings.Say(
                $"foresaid: the output cannot be written ({trouble.Message}). Free some space, or write elsewhere."
            );
            return Exit.LedgerFailed;
        }
        catch (Exception trouble) when (trouble is not OutOfMemoryException)
        {
            surroundings.Say(
                $"foresaid: stopped on a fault of its own, which should be reported with the input that caused it:\n{trouble}"
            );
            return Exit.OwnFault;
        }
    }

    private static int Refuse(ParseResult result, Surroundings surroundings)
    {
        var name = result.CommandResult.Command is Verb verb ? verb.FullName : "foresaid";
        foreach (var error in result.Errors)
            surroundings.Say($"{name}: {error.Message}");
        surroundings.Say($"See: {name} --help");
        return Exit.WrongUse;
    }

    /// <summary>The usual help, and below it the examples of the verb.</summary>
    private sealed class HelpWithExamples(HelpAction usual, int width) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            var command = parseResult.CommandResult.Command;
            usual.MaxWidth = width;
            usual.Invoke(parseResult);
            if (command is Verb { Examples.Count: > 0 } verb)
            {
                output.WriteLine(verb.Examples.Count == 1 ? "Example:" : "Examples:");
                foreach (var example in verb.Examples)
                    output.WriteLine($"  {example}");
            }
            return Exit.Done;
        }
    }
}

/// <summary>The arguments do not go together; the message says what to do instead. Ends in exit code 64.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
