using System.Reflection;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>
/// What a host is started with. A program uses <see cref="ForProcess"/>; a test makes its own, to run functions of its own
/// choice from a directory of its own.
/// </summary>
internal sealed record LocalHostOptions
{
    /// <summary>The assemblies that are searched for functions.</summary>
    public IReadOnlyList<Assembly> Assemblies { get; init; } = [];

    /// <summary>The types that are searched for functions, instead of whole assemblies.</summary>
    public IReadOnlyList<Type>? Types { get; init; }

    /// <summary>The directory of host.json and local.settings.json.</summary>
    public required string ContentRoot { get; init; }

    /// <summary>Settings as <c>--name value</c>.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Whether environment variables are settings.</summary>
    public bool ReadEnvironment { get; init; } = true;

    /// <summary>Settings that go above all others.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Where the line goes that says that the host is ready.</summary>
    public TextWriter Output { get; init; } = TextWriter.Null;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Called when the host cannot start; when it returns, the exception goes to the caller.</summary>
    public Action<LocalHostStartException> Fail { get; init; } = static _ => { };

    /// <summary>Whether this host is the whole process: it then reacts to a second Ctrl-C and counts its age from the process start.</summary>
    public bool OwnsProcess { get; init; }

    /// <summary>The options of a program: its entry assembly, its directory, its environment.</summary>
    public static LocalHostOptions ForProcess(string[] arguments) => new()
    {
        Assemblies = Assembly.GetEntryAssembly() is { } entry ? [entry] : [],
        ContentRoot = AppContext.BaseDirectory,
        Arguments = arguments,
        Output = Console.Out,
        OwnsProcess = true,
        Fail = static failure =>
        {
            Console.Error.WriteLine(failure.Message);
            Environment.Exit(1);
        },
    };
}
