using AstroEngine.LocalHost.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>
/// Where the program of a functions app begins.
/// The real type lives in Microsoft.Azure.Functions.Worker.
/// </summary>
public class FunctionsApplication
{
    /// <summary>
    /// Makes a builder for the functions of the running program. Without a usable host.json it says so on standard error and
    /// ends the process with code 1.
    /// </summary>
    /// <param name="args">The arguments of the program: settings as <c>--name value</c>.</param>
    /// <returns>The builder.</returns>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => Create(LocalHostOptions.ForProcess(args));

    /// <summary>Makes a builder that differs from that of a program in what <paramref name="options"/> says: for tests.</summary>
    internal static FunctionsApplicationBuilder Create(LocalHostOptions options)
    {
        try
        {
            return new FunctionsApplicationBuilder(new LocalHostBuilder(options));
        }
        catch (LocalHostStartException failure)
        {
            options.Fail(failure);
            throw;
        }
    }
}
