export interface LaunchOptions {
  /** Port of the loopback server that answers for every gov.cn host. */
  port: number;
  /** Folder that downloads go to. */
  downloads: string;
  /** No window; the default. */
  headless?: boolean;
  /** Interface language of the browser; the default is Chinese. */
  language?: string;
}
