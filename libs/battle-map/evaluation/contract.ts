/** 正常, 蓝色, 黄色, 橙色, 红色: from the best to the worst. */
export const LEVELS = ['normal', 'blue', 'yellow', 'orange', 'red'] as const;
