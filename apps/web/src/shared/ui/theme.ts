import type { ThemeConfig } from 'antd';

/**
 * Calm and dense; every pair of text and ground that is used has a contrast of at least 4.5 : 1 (WCAG AA), which the
 * library's own greys, its blue and its red do not reach.
 */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d4f91',
    colorInfo: '#1d4f91',
    colorLink: '#1d4f91',
    colorSuccess: '#2b6b12',
    colorWarning: '#8a5300',
    colorError: '#b4231a',
    colorErrorText: '#b4231a',
    colorText: '#1c2430',
    colorTextSecondary: '#4a5463',
    colorTextTertiary: '#5b6574',
    colorTextDescription: '#5b6574',
    colorTextPlaceholder: '#667080',
    colorBorder: '#b9c1cc',
    colorBorderSecondary: '#dde2e9',
    colorBgLayout: '#f3f5f8',
    // The grounds that the library would derive from these dark colours are dull.
    colorSuccessBg: '#eff7ea',
    colorSuccessBorder: '#b3d3a2',
    colorErrorBg: '#fdf1f0',
    colorErrorBorder: '#edb6b1',
    colorWarningBg: '#fff6e0',
    colorWarningBorder: '#e5c982',
    colorInfoBg: '#eef4fb',
    colorInfoBorder: '#b4cbe8',
    controlItemBgActive: '#e3edf9',
    borderRadius: 4,
    fontSize: 14,
    controlHeight: 34,
    wireframe: false,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    fontFamily: '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
    fontFamilyCode: 'ui-monospace, Consolas, "Liberation Mono", Menlo, monospace',
  },
  components: { Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' } },
};

/** For whoever has asked the system for less motion. The library has to know: it waits for the ends of transitions that base.css forbids. */
export const stillTheme: ThemeConfig = { ...theme, token: { ...theme.token, motion: false } };
