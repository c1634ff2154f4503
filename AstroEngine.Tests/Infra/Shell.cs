using System.Diagnostics;

namespace AstroEngine.Tests.Infra;

/// <summary>Runs commands as the documentation has them.</summary>
internal static class Shell
{
    /// <summary>Runs a command of the shell to its end.</summary>
    /// <param name="command">The command.</param>
    /// <param name="folder">Where.</param>
    /// <param name="variables">Variables of its environment.</param>
    /// <returns>What it wrote.</returns>
    public static async Task<string> RunAsync(string command, string folder, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"set -euo pipefail; {command}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{command}: exit {process.ExitCode}, {errors}");
        return await output;
    }
}
