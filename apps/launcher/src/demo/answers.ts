/** What the story reads of the API's answers; their full form stands in the OpenAPI description. */
export interface MapTask {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly summary: boolean;
  readonly light: 'red' | 'yellow' | 'green' | 'done';
}

export interface MapOfOffice {
  readonly asOf: string;
  readonly projects: readonly {
    readonly code: string;
    readonly title: string;
    readonly endDate: string;
    readonly missingDays: number;
    readonly tasks: readonly MapTask[];
  }[];
}

export interface TaskNow {
  readonly state: string;
  readonly percent: number;
  readonly quantity: { readonly target: number; readonly unit: string; readonly done: number } | null;
}

export interface Happenings {
  readonly lights: readonly {
    readonly at: string;
    readonly code: string;
    readonly before: MapTask['light'];
    readonly light: MapTask['light'];
    readonly because: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
  readonly messages: readonly {
    readonly at: string;
    readonly post: string;
    readonly subjects: readonly { readonly code: string | null; readonly due: string | null; readonly insteadOf: string | null }[];
  }[];
}

export interface MonthEntries {
  readonly entries: readonly { readonly post: string; readonly points: number; readonly explanation: string }[];
}

export interface Standing {
  readonly month: string | null;
  readonly rows: readonly {
    readonly post: string;
    readonly points: number;
    readonly level: string;
    readonly coefficientPercent: number;
  }[];
}
