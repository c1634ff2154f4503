using AstroEngine.Functions.Jobs.Analysis;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>The activities of a complete analysis. Like those of chunks, each writes one object that depends on the job alone.</summary>
public sealed class AnalysisActivities(AnalysisWork work)
{
    /// <summary>The activity that computes a section.</summary>
    public const string Section = "AnalysisSection";

    /// <summary>The activity that puts the sections together.</summary>
    public const string Assemble = "AssembleAnalysis";

    /// <summary>Computes a section.</summary>
    [Function(Section)]
    public Task<ChunkOutcome> ComputeSection([ActivityTrigger] AnalysisInput input, CancellationToken cancellationToken) =>
        ChunkActivities.TracedAsync(Section, input.Job, input.TraceParent, () => work.ComputeSectionAsync(input.Job, input.Section!, cancellationToken));

    /// <summary>Puts the sections together.</summary>
    [Function(Assemble)]
    public Task<ChunkOutcome> AssembleSections([ActivityTrigger] AnalysisInput input, CancellationToken cancellationToken) =>
        ChunkActivities.TracedAsync(Assemble, input.Job, input.TraceParent, () => work.AssembleAsync(input.Job, cancellationToken));
}
