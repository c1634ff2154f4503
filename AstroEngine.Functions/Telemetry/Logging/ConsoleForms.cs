using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>Which form the console has.</summary>
internal static class ConsoleForms
{
    /// <summary>The setting; without it the environment decides.</summary>
    public const string Setting = "LOG_FORMAT";

    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidOperationException">It is neither json nor text.</exception>
    public static ConsoleForm Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var text = configuration[Setting];
        if (string.IsNullOrEmpty(text))
        {
            return environment.IsDevelopment() ? ConsoleForm.Text : ConsoleForm.Json;
        }

        return Enum.TryParse<ConsoleForm>(text, ignoreCase: true, out var form) && Enum.IsDefined(form) && !char.IsAsciiDigit(text[0])
            ? form
            : throw new InvalidOperationException($"{Setting} must be json or text, was \"{text}\".");
    }
}
